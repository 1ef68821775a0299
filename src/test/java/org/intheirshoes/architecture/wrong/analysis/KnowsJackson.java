package org.intheirshoes.architecture.wrong.analysis;

/// A fixture of the architecture test.
public record KnowsJackson(tools.jackson.core.JsonToken token) {}
