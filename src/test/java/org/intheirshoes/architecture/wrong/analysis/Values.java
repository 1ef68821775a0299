package org.intheirshoes.architecture.wrong.analysis;

/// A fixture of the architecture test.
public record Values(int best) {}
