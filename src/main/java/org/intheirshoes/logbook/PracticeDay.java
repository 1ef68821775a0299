package org.intheirshoes.logbook;

import java.time.LocalDate;

/// A day of practice.
///
/// @param day the day
/// @param conversations how many were finished on it, at least 1
/// @param turns how many choices they had
public record PracticeDay(LocalDate day, int conversations, int turns) {}
