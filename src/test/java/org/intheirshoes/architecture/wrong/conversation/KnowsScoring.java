package org.intheirshoes.architecture.wrong.conversation;

/// A fixture of the architecture test.
public record KnowsScoring(org.intheirshoes.architecture.wrong.scoring.Score other) {}
