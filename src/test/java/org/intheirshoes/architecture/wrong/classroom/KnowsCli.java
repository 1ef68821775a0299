package org.intheirshoes.architecture.wrong.classroom;

/// A fixture of the architecture test.
public record KnowsCli(org.intheirshoes.architecture.wrong.cli.Command other) {}
