package org.intheirshoes.app.classroom;

import java.time.Clock;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.classroom.ClassKeeper;
import org.intheirshoes.library.Shelf;

/// What classes are made from and kept in.
///
/// @param shelf the scenarios
/// @param keeper where classes are kept
/// @param background for what takes long
/// @param files where exports go
/// @param clock tells when a step is made
/// @param mark tells that a class was interrupted
public record ClassSources(
    Shelf shelf,
    ClassKeeper keeper,
    Background background,
    FilePicker files,
    Clock clock,
    OpenMark mark) {}
