package org.intheirshoes.architecture.wrong.coach;

/// A fixture of the architecture test.
public record KnowsLogbook(org.intheirshoes.architecture.wrong.logbook.Diary other) {}
