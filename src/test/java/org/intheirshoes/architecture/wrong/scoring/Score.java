package org.intheirshoes.architecture.wrong.scoring;

/// A fixture of the architecture test.
public record Score(int points) {}
