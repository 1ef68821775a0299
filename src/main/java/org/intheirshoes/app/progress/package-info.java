/// The progress page: what practice has changed, and what comes next.
///
/// Purpose: the three axes over time with their bands, scores, habits, skills, the calendar, what is
/// due, and good moments. One learner only: nobody is compared with anybody.
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [ProgressModel], then [ProgressView].
@NullMarked
package org.intheirshoes.app.progress;

import org.jspecify.annotations.NullMarked;
