package org.intheirshoes.architecture.wrong.conversation;

/// A fixture of the architecture test.
public record KnowsAnalysis(org.intheirshoes.architecture.wrong.analysis.Values other) {}
