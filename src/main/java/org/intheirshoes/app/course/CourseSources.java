package org.intheirshoes.app.course;

import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.drill.DrillFolder;
import org.intheirshoes.library.CourseFolder;
import org.intheirshoes.library.Shelf;

/// What courses are made from.
///
/// @param shelf the scenarios
/// @param background for what takes long
public record CourseSources(
    CourseFolder courses,
    Shelf shelf,
    DrillFolder drills,
    Background background,
    Navigator navigator) {}
