package org.intheirshoes.logbook;

/// Whether a class or a round goes on after a line.
public enum StepState {
  RUNNING,
  FINISHED
}
