package org.intheirshoes.architecture.wrong.cli;

/// A fixture of the architecture test.
public record Command(String name) {}
