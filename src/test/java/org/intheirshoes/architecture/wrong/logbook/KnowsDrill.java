package org.intheirshoes.architecture.wrong.logbook;

/// A fixture of the architecture test.
public record KnowsDrill(org.intheirshoes.architecture.wrong.drill.Round other) {}
