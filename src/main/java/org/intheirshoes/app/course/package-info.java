/// Courses: a strip of them on the home page, and a page for each with its steps.
///
/// Purpose: shows how far a learner is in a course, begins the next step, and takes in a course of
/// the user's own.
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [CoursePages], then [Trail]; what a course is stands in
/// [org.intheirshoes.library.Course].
@NullMarked
package org.intheirshoes.app.course;

import org.jspecify.annotations.NullMarked;
