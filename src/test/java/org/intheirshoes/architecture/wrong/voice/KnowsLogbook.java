package org.intheirshoes.architecture.wrong.voice;

/// A fixture of the architecture test.
public record KnowsLogbook(org.intheirshoes.architecture.wrong.logbook.Diary other) {}
