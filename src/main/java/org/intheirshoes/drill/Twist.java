package org.intheirshoes.drill;

/// Something that one player learns half-way.
///
/// @param to who is told: [Seat#CUSTOMER] or [Seat#REP]
/// @param before id of the phase before which it is dealt
/// @param text what has changed
public record Twist(Seat to, String before, String text) {}
