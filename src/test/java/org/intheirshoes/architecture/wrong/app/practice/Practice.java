package org.intheirshoes.architecture.wrong.app.practice;

/// A fixture of the architecture test.
public record Practice(String title) {}
