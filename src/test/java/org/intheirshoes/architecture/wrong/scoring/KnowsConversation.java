package org.intheirshoes.architecture.wrong.scoring;

/// A fixture of the architecture test.
public record KnowsConversation(org.intheirshoes.architecture.wrong.conversation.Talk other) {}
