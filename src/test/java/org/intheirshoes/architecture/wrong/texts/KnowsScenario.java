package org.intheirshoes.architecture.wrong.texts;

/// A fixture of the architecture test.
public record KnowsScenario(org.intheirshoes.architecture.wrong.scenario.KnowsScoring other) {}
