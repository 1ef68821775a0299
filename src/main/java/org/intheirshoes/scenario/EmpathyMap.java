package org.intheirshoes.scenario;

/// What the customer says, thinks, does and feels in the course of the conversation, as the author
/// sees it. The learner fills in her own first and compares. It has no part in the score.
///
/// @param says what is said aloud
/// @param thinks what is kept back
/// @param does what can be seen
/// @param feels what lies beneath
public record EmpathyMap(String says, String thinks, String does, String feels) {}
