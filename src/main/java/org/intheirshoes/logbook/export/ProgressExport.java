package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookExport;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.sheet.Sheet;
import org.intheirshoes.texts.Texts;

/// A progress sheet (PDF) for each learner, one after the other.
///
/// @param now the present moment, in the learners' time zone
public record ProgressExport(ZonedDateTime now) implements LogbookExport {

  private static final Texts TEXTS = Texts.of(ProgressExport.class);

  @Override
  public void write(Logbook logbook, List<Learner> learners, OutputStream out) throws IOException {
    try (Sheet sheet = new Sheet(out, TEXTS.get("progress.title", names(learners)))) {
      for (Learner learner : learners) {
        Progress progress = logbook.progress(learner, now);
        ProgressSheet.add(progress, Optional.empty(), learner.name(), now.toLocalDate(), sheet);
      }
      if (learners.isEmpty()) {
        sheet.section(TEXTS.get("foot", Sheet.DAY.format(now)));
        sheet.text(TEXTS.get("progress.nothing"), sheet.look().body(), 0);
      }
    }
  }

  private static String names(List<Learner> learners) {
    return String.join(", ", learners.stream().map(Learner::name).toList());
  }
}
