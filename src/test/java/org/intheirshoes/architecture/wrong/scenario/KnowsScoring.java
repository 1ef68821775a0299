package org.intheirshoes.architecture.wrong.scenario;

/// A fixture of the architecture test.
public record KnowsScoring(org.intheirshoes.architecture.wrong.scoring.Score other) {}
