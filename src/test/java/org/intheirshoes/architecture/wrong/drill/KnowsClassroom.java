package org.intheirshoes.architecture.wrong.drill;

/// A fixture of the architecture test.
public record KnowsClassroom(org.intheirshoes.architecture.wrong.classroom.Ballot other) {}
