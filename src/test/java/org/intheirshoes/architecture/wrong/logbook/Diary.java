package org.intheirshoes.architecture.wrong.logbook;

/// A fixture of the architecture test.
public record Diary(int pages) {}
