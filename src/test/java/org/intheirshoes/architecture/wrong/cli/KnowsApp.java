package org.intheirshoes.architecture.wrong.cli;

/// A fixture of the architecture test.
public record KnowsApp(org.intheirshoes.architecture.wrong.app.home.Screen other) {}
