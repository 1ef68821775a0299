package org.intheirshoes.app.course;

import java.util.function.Supplier;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.library.CourseFolder;
import org.intheirshoes.library.Shelf;

/// What courses are made from.
///
/// @param shelf the scenarios
/// @param drills reads the drills; takes a moment
/// @param background for what takes long
public record CourseSources(
    CourseFolder courses,
    Shelf shelf,
    Supplier<DrillShelf> drills,
    Background background,
    Navigator navigator) {}
