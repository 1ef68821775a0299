package org.intheirshoes.drill;

import java.time.Instant;

/// A step and when it was made.
public record Stamped(RoundStep step, Instant at) {}
