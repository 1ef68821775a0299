package org.intheirshoes.architecture.wrong.conversation;

/// A fixture of the architecture test.
public record Talk(int turns) {}
