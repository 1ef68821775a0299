package org.intheirshoes.architecture.wrong.app.home;

/// A fixture of the architecture test.
public record KnowsCli(org.intheirshoes.architecture.wrong.cli.Command other) {}
