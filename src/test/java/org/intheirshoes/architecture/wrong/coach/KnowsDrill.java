package org.intheirshoes.architecture.wrong.coach;

/// A fixture of the architecture test.
public record KnowsDrill(org.intheirshoes.architecture.wrong.drill.Round other) {}
