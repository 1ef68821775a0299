package org.intheirshoes.app.classroom;

/// One thing to talk about at the end.
///
/// @param kind what it is about
/// @param frame what the room sees
record Slide(Kind kind, RoomFrame.Debrief frame) {

  /// What a slide is about.
  enum Kind {
    PATH,
    DIVIDED,
    CHANGED,
    COSTLIEST,
    MISSED,
    BRANCHES,
    QUESTIONS,
    FIGURES,
    KEEP_AND_CHANGE
  }

  /// What it is called.
  String title() {
    return frame.headline();
  }
}
