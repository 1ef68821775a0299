package org.intheirshoes.app.wellbeing;

import java.time.Clock;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.library.Shelf;

/// What these pages are made with.
///
/// @param clock tells today, in the learner's time zone
public record WellbeingSources(
    Shelf shelf, Background background, Clock clock, Quieted quieted, Navigator navigator) {}
