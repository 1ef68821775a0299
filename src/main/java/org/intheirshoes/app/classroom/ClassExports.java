package org.intheirshoes.app.classroom;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.classroom.ClassPaper;
import org.intheirshoes.classroom.ClassReview;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.VotesCsv;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Files of a class: a handout, the votes, the facilitator's sheet.
final class ClassExports {

  private static final Texts TEXTS = Texts.of(ClassExports.class);

  private final ClassSources sources;

  ClassExports(ClassSources sources) {
    this.sources = sources;
  }

  /// The handout of the path that the class is on, as PDF.
  ///
  /// @param told gets a sentence about what became of it
  void handout(ClassSession session, Consumer<String> told) {
    LocalDate day = LocalDate.ofInstant(session.began(), ZoneId.systemDefault());
    save(
        name(session.plan().scenario(), day, "handout.pdf"),
        out ->
            ClassPaper.handout(
                ClassReview.of(session.branch(), Analysis.of(session.plan().scenario())),
                session.scene(),
                day,
                out),
        told);
  }

  /// All votes, as CSV.
  ///
  /// @param told gets a sentence about what became of it
  void votes(ClassSession session, Consumer<String> told) {
    LocalDate day = LocalDate.ofInstant(session.began(), ZoneId.systemDefault());
    save(
        name(session.plan().scenario(), day, "votes.csv"),
        out -> {
          StringBuilder table = new StringBuilder();
          VotesCsv.write(List.of(session), table);
          out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        },
        told);
  }

  /// The facilitator's sheet of a scenario, as PDF.
  ///
  /// @param told gets a sentence about what became of it
  void facilitator(Scenario scenario, Consumer<String> told) {
    save(scenario.id() + "-facilitator.pdf", out -> ClassPaper.facilitator(scenario, out), told);
  }

  private static String name(Scenario scenario, LocalDate day, String what) {
    return scenario.id() + "-" + day + "-" + what;
  }

  private void save(String name, WholeFile.Content content, Consumer<String> told) {
    Optional<Path> file = sources.files().saveAs(name);
    file.ifPresent(
        path ->
            sources
                .background()
                .run(
                    () -> {
                      WholeFile.write(path, content);
                      return path;
                    },
                    saved -> told.accept(TEXTS.get("export.saved", saved)),
                    failure -> told.accept(TEXTS.get("export.failed", path))));
  }
}
