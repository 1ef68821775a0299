package org.intheirshoes.architecture.wrong.drill;

/// A fixture of the architecture test.
public record KnowsJavaFx(javafx.geometry.Pos place) {}
