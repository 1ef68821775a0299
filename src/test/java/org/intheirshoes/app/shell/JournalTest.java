package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.MarginNote;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.logbook.Reflection.Kind;
import org.junit.jupiter.api.Test;

class JournalTest {

  private final List<MarginNote> kept = new ArrayList<>();
  private final Journal journal = new Journal(kept::add);

  @Test
  void keepsWhatIsNewOnly() {
    journal.write(0, Kind.GOAL, "Ask first. ");
    journal.write(0, Kind.GOAL, "Ask first.");
    journal.write(1, Kind.GOAL, "  ");
    assertThat(kept).containsExactly(new Reflection(0, Kind.GOAL, "Ask first."));
    assertThat(journal.words(0, Kind.GOAL)).contains("Ask first.");
    assertThat(journal.words(1, Kind.GOAL)).isEmpty();
  }

  @Test
  void takesBackWhatIsBlank() {
    journal.write(0, Kind.KEEP, "The question.");
    journal.write(0, Kind.KEEP, "");
    assertThat(kept).last().isEqualTo(new Reflection(0, Kind.KEEP, ""));
    assertThat(journal.words(0, Kind.KEEP)).isEmpty();
  }

  @Test
  void whatIsRecalledNeverReplacesWhatWasNotedSince() {
    journal.write(2, Kind.OWN_WORDS, "New.");
    journal.find(new CueFind(2, 1, 0, 0));
    journal.recall(
        List.of(
            new Reflection(1, Kind.OWN_WORDS, "Old one."),
            new Reflection(2, Kind.OWN_WORDS, "Old two."),
            new CueFind(2, 0, 1, 0),
            new CueFind(1, 0, 2, 0)));
    assertThat(journal.words(1, Kind.OWN_WORDS)).contains("Old one.");
    assertThat(journal.words(2, Kind.OWN_WORDS)).contains("New.");
    assertThat(journal.finds()).containsExactly(new CueFind(1, 0, 2, 0), new CueFind(2, 1, 0, 0));
    assertThat(kept).hasSize(2);
  }
}
