package org.intheirshoes.drill;

/// A line to start from.
///
/// @param by who says it: [Seat#CUSTOMER] or [Seat#REP]
/// @param text what is said
public record Opening(Seat by, String text) {}
