package org.intheirshoes.architecture.wrong.scoring;

/// A fixture of the architecture test.
public record ScoreManager(int points) {}
