package org.intheirshoes.architecture.wrong.app.practice;

/// A fixture of the architecture test.
public record KnowsHome(org.intheirshoes.architecture.wrong.app.home.Screen other) {}
