package org.intheirshoes.app.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.Resumed;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteModelTest {

  @TempDir Path folder;
  private Practised practised = new Practised(Path.of("unset"));

  @BeforeEach
  void open() {
    practised = new Practised(folder);
  }

  @AfterEach
  void close() {
    practised.close();
  }

  private Scenario sensitive() {
    return practised.scenario("hotel-guest");
  }

  private NoteModel note(CurrentLearner.Seat seat) {
    return new NoteModel(practised.sources(), practised.start(), seat, sensitive());
  }

  private NoteModel note() {
    return note(practised.seat());
  }

  @Test
  void tellsWhatTheAuthorSaysAndNothingThatIsHidden() {
    NoteModel note = note();
    assertThat(note.note()).isEqualTo(sensitive().card().contentNote().orElseThrow());
    assertThat(note.about())
        .isEqualTo(sensitive().customer().about())
        .doesNotContain(sensitive().customer().hidden());
    assertThat(note.toldProperty().get()).isFalse();
    note.tell();
    assertThat(note.toldProperty().get()).isTrue();
    note.tell();
    assertThat(note.toldProperty().get()).isFalse();
  }

  @Test
  void goesOnIntoTheConversation() {
    note().goOn();
    assertThat(practised.visited).containsExactly(practice("hotel-guest"));
  }

  private Destination practice(String id) {
    return new Destination.Practice(Conversation.begin(practised.scenario(id)));
  }

  @Test
  void goesBackToTheShelf() {
    note().back();
    assertThat(practised.visited).containsExactly(new Destination.Home());
  }

  @Nested
  class AnotherOne {

    @Test
    void isTheNearestBySkillsThatNeedsNoNote() {
      // Both share five skills with her; the television is of her level.
      assertThat(note().instead().map(ShelfItem::id)).contains("broken-tv");
      note().goElsewhere();
      assertThat(practised.visited).containsExactly(practice("broken-tv"));
    }

    @Test
    void goesOnWhereItWasLeft() throws IOException {
      Conversation begun = Conversation.begin(practised.scenario("broken-tv"));
      Conversation left = begun.choose(begun.offered().getFirst());
      practised.log("Ada").recorder(begun).record(left);
      note().goElsewhere();
      assertThat(practised.visited)
          .containsExactly(
              new Destination.Practice(new Resumed(left, Optional.empty(), List.of())));
    }

    @Test
    void isTheOneThatSharesMostWhateverItsLevel() {
      ShelfItem near = item("near", 3, "say-when", "recover");
      ShelfItem far = item("far", 2, "say-when");
      assertThat(Instead.of(sensitive(), List.of(far, near))).contains(near);
    }

    @Test
    void isNotThereWhereNothingTrainsTheSame() {
      assertThat(Instead.of(sensitive(), List.of(item("other", 2, "juggle")))).isEmpty();
      assertThat(
              Instead.of(sensitive(), List.of(practised.shelf.find("hotel-guest").orElseThrow())))
          .isEmpty();
    }

    private ShelfItem item(String id, int level, String... skills) {
      ShelfItem model = practised.shelf.find("broken-tv").orElseThrow();
      Scenario.Card card = model.card();
      return new ShelfItem(
          id,
          new Scenario.Card(
              id,
              card.summary(),
              card.channel(),
              card.setting(),
              level,
              card.minutes(),
              List.of(skills),
              card.contentNote()),
          model.customer(),
          model.look(),
          model.origin());
    }
  }

  @Nested
  class ANoteThatIsDropped {

    private Destination way(CurrentLearner.Seat seat) {
      Styling styling = new Styling(new SettingsModel(LIGHT, _ -> {}));
      return new WellbeingPages(practised.sources(), styling)
          .past(new Destination.ContentNote(sensitive()), seat);
    }

    private static final Settings LIGHT = Settings.FIRST.with(Settings.ThemeChoice.LIGHT);

    private void drop(CurrentLearner.Seat seat) {
      NoteModel note = note(seat);
      note.droppedProperty().set(true);
      note.goOn();
    }

    @Test
    void isNotShownAgainToWhoDroppedIt() {
      drop(practised.seat());
      assertThat(way(practised.seat())).isEqualTo(practice("hotel-guest"));
    }

    @Test
    void isShownToEverybodyElse() {
      drop(practised.seat());
      assertThat(way(practised.seat(CurrentLearner.Kind.NAMED, "Ben")))
          .isEqualTo(new Destination.ContentNote(sensitive()));
      assertThat(way(practised.seat(CurrentLearner.Kind.GUEST, "Ada")))
          .isEqualTo(new Destination.ContentNote(sensitive()));
    }

    @Test
    void staysIfTheLearnerWentBack() {
      NoteModel note = note();
      note.droppedProperty().set(true);
      note.back();
      assertThat(way(practised.seat())).isEqualTo(new Destination.ContentNote(sensitive()));
    }

    @Test
    void leavesNoNameOnTheDisk() throws IOException {
      drop(practised.seat());
      assertThat(Files.readString(folder.resolve("quieted.properties")))
          .contains("hotel-guest")
          .doesNotContain("Ada");
    }

    @Test
    void ofAGuestIsForgottenWithHer() {
      CurrentLearner.Seat guest = practised.seat(CurrentLearner.Kind.GUEST, "Guest");
      WellbeingSources sources = practised.sources();
      sources.quieted().dropNote(guest, "hotel-guest");
      assertThat(sources.quieted().hasNoNote(guest, "hotel-guest")).isTrue();
      CurrentLearner.Seat next = practised.seat(CurrentLearner.Kind.GUEST, "Guest");
      assertThat(sources.quieted().hasNoNote(next, "hotel-guest")).isFalse();
      assertThat(folder.resolve("quieted.properties")).doesNotExist();
    }

    @Test
    void isShownAgainIfTheFileIsDamaged() throws IOException {
      Files.write(folder.resolve("quieted.properties"), new byte[] {(byte) 0xff, '\\', 'u', 'x'});
      assertThat(way(practised.seat())).isEqualTo(new Destination.ContentNote(sensitive()));
      drop(practised.seat());
      assertThat(way(practised.seat())).isEqualTo(practice("hotel-guest"));
    }
  }
}
