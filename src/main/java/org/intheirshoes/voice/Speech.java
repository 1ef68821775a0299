package org.intheirshoes.voice;

/// Something to be said.
///
/// @param text plain words, as [Spoken#words] makes them
/// @param language a language tag, for example `en` or `pt-BR`
/// @param manner how
public record Speech(String text, String language, Manner manner) {}
