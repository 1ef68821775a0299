package org.intheirshoes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options `--learner` and `--pin`: whose records an export holds.
final class ChosenLearners {

  private static final Texts TEXTS = Texts.of(ChosenLearners.class);

  @Option(names = "--learner", paramLabel = "NAME", description = "Only this learner's record.")
  private @Nullable String learner;

  @Option(
      names = "--pin",
      arity = "0..1",
      interactive = true,
      prompt = "PIN: ",
      paramLabel = "PIN",
      description = "Opens a record behind a PIN; without a value it is asked for and not shown.")
  private @Nullable String pin;

  /// The learners to export; empty if one was named who cannot be, and then the user was told.
  Optional<List<Learner>> of(Logbook logbook, Terminal terminal) {
    if (learner != null) {
      Optional<Learner> named = logbook.learners().find(learner);
      if (named.isEmpty() || !opens(logbook, named.get())) {
        terminal.complain(
            TEXTS.get(named.isEmpty() ? "logbook.no.learner" : "logbook.locked", learner));
        return Optional.empty();
      }
      return Optional.of(List.of(named.get()));
    }
    List<Learner> open = new ArrayList<>();
    for (Learner each : logbook.learners().all()) {
      if (opens(logbook, each)) {
        open.add(each);
      } else {
        terminal.complain(TEXTS.get("logbook.left.out", each.name()));
      }
    }
    return Optional.of(open);
  }

  private boolean opens(Logbook logbook, Learner one) {
    return one.lock() == Learner.Lock.OPEN || (pin != null && logbook.learners().opens(one, pin));
  }
}
