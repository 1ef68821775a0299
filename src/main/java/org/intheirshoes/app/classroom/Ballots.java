package org.intheirshoes.app.classroom;

/// Which vote of a beat.
enum Ballots {
  FIRST,
  SECOND
}
