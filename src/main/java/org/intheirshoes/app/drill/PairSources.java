package org.intheirshoes.app.drill;

import java.time.Clock;
import java.util.function.Supplier;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.library.Shelf;

/// What rounds are made from and kept in.
///
/// @param drills reads the drills; takes a moment
/// @param shelf the scenarios
/// @param keeper where rounds are kept
/// @param background for what takes long
/// @param files where cards to print go
/// @param clock tells when a step is made
public record PairSources(
    Supplier<DrillShelf> drills,
    Shelf shelf,
    RoundKeeper keeper,
    Background background,
    FilePicker files,
    Clock clock) {}
