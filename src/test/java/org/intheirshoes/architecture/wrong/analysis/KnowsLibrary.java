package org.intheirshoes.architecture.wrong.analysis;

/// A fixture of the architecture test.
public record KnowsLibrary(org.intheirshoes.architecture.wrong.library.Shelf other) {}
