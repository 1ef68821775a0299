package org.intheirshoes.architecture.wrong.app.shell;

/// A fixture of the architecture test.
public record KnowsPractice(org.intheirshoes.architecture.wrong.app.practice.Practice other) {}
