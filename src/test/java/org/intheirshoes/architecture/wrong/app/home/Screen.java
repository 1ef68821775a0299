package org.intheirshoes.architecture.wrong.app.home;

/// A fixture of the architecture test.
public record Screen(String title) {}
