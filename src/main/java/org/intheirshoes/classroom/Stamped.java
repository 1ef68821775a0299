package org.intheirshoes.classroom;

import java.time.Instant;

/// A step and when it was made.
public record Stamped(ClassStep step, Instant at) {}
