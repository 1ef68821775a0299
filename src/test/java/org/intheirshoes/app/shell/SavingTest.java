package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.logbook.Unfinished;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

  private static final Shelf SHELF = new Shelf(Path.of("target", "no-such-folder"));

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private final LaterBackground later = new LaterBackground();
  private final Conversation begun =
      Conversation.begin(
          SHELF.open(SHELF.find("broken-tv").orElseThrow()).scenario().orElseThrow());
  private LogbookFolder logbook = new LogbookFolder(Path.of("unset"), Clock.systemUTC());

  @BeforeEach
  void open() {
    logbook = new LogbookFolder(folder.resolve("data"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private LearnerLog log() {
    return new LearnerLog(logbook, "Ada", Clock.systemUTC());
  }

  private static Conversation on(Conversation conversation) {
    return conversation.choose(conversation.offered().getFirst());
  }

  private List<Integer> openTurns() {
    return log().unfinished().stream().map(Unfinished::openTurn).toList();
  }

  @Test
  void tellsOnceAChoiceIsOnTheDiskAndNotBefore() {
    List<List<Integer>> whenKept = new ArrayList<>();
    Saving saving = new Saving(later, told::add);
    saving.save(log().recorder(begun), on(begun), () -> whenKept.add(openTurns()));
    assertThat(whenKept).isEmpty();
    later.runAll();
    assertThat(whenKept).containsExactly(List.of(2));
    assertThat(told).isEmpty();
  }

  @Test
  void whatWasAskedForIsWrittenAtTheEndThoughNoBackgroundWorkRunsAnyMore() {
    Saving saving = new Saving(later, told::add);
    Recorder recorder = log().recorder(begun);
    saving.save(recorder, on(begun), () -> {});
    saving.save(recorder, on(on(begun)), () -> {});
    later.close();
    saving.finish();
    assertThat(openTurns()).containsExactly(3);
  }

  @Test
  void whatCannotBeWrittenIsToldOnceAndSavedLater() throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("data"), "a file where the folder belongs");
    Saving saving = new Saving(Background.inline(), told::add);
    Recorder recorder = log().recorder(begun);
    List<String> answered = new ArrayList<>();
    saving.save(recorder, on(begun), () -> answered.add("first"));
    saving.save(recorder, on(on(begun)), () -> answered.add("second"));
    assertThat(answered).containsExactly("first", "second");
    assertThat(told).singleElement().asString().contains("cannot be saved");
    Files.delete(inTheWay);
    saving.retry();
    assertThat(openTurns()).containsExactly(3);
    assertThat(told).hasSize(2).last().asString().contains("saved again");
  }
}
