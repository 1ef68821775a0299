package org.intheirshoes.analysis.plan;

/// Why a test plan fails.
///
/// @param line in the plan's file, from 1; 0 for the file as a whole
/// @param message one sentence
public record PlanProblem(int line, String message) {}
