package org.intheirshoes.scoring;

import org.intheirshoes.scenario.Axis;

/// A rule that applied.
///
/// @param rule which
/// @param axis the axis it bears on
/// @param marks how many marks it took, before the floor at 0; 0 for a breach, which is not a penalty
/// @param about the fault, promise or breach concerned; empty where the rule concerns none
public record Fired(Rule rule, Axis axis, int marks, String about) {}
