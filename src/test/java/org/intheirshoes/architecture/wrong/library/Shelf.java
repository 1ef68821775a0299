package org.intheirshoes.architecture.wrong.library;

/// A fixture of the architecture test.
public record Shelf(int scripts) {}
