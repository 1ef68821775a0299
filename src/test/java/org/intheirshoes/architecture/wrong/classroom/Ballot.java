package org.intheirshoes.architecture.wrong.classroom;

/// A fixture of the architecture test.
public record Ballot(int votes) {}
