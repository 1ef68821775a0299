package org.intheirshoes.logbook;

import java.time.LocalDate;

/// Where an axis stood at the end of a day of practice.
///
/// The share of the marks that were to be had, as the profile of a conversation counts them, with
/// older and repeated plays counting less (see [Mastery]). The band is an 80 % credible interval with
/// equal tails: wide after one conversation, narrower with each, wider again as they age. It says how
/// much is known of this learner's marks in the scenarios played; it is no forecast of real calls.
///
/// @param day the day
/// @param mean 0..100
/// @param low the lower end of the band, 0..100
/// @param high the upper end of the band, 0..100
public record AxisPoint(LocalDate day, double mean, double low, double high) {}
