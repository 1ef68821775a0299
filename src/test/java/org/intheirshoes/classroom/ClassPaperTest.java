package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Leaves the pages in `target/paper`, to be looked at.
class ClassPaperTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Path LOOK = Path.of("target", "paper");

  private static String text(String name, byte[] pdf) throws IOException {
    Files.createDirectories(LOOK);
    Files.write(LOOK.resolve(name + ".pdf"), pdf);
    try (PdfReader reader = new PdfReader(pdf)) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
      }
      return squeezed(text.toString());
    }
  }

  /// Lines break anywhere on paper.
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String handout(String name, Room room) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Analysis analysis = Analysis.of(room.session().plan().scenario());
    ClassPaper.handout(ClassReview.of(room.branch(), analysis), room.session().scene(), DAY, out);
    return text(name, out.toByteArray());
  }

  private static String guide(Scenario scenario) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ClassPaper.facilitator(scenario, out);
    return text("facilitator-" + scenario.id(), out.toByteArray());
  }

  @Nested
  class TheHandout {

    @Test
    void tellsThePathItsVotesAndWhatToTalkAbout() throws IOException {
      Room room =
          Room.ofHands()
              .does(new ClassStep.Notice(), new ClassStep.CueHeard("saturday"))
              .votes(11, 6, 7, 2)
              .votesAgain(18, 3, 5, 0)
              .commits(0)
              .goesOn()
              .votes(9, 9, 4, 4)
              .does(
                  new ClassStep.Commit("not-twice", Optional.of("Half of you wanted to hear it.")))
              .goesOn();
      while (room.session().phase() != Phase.ENDED) {
        room.votes(3, 12, 8).commits(1).goesOn();
      }
      room.does(
          new ClassStep.Reveal(),
          new ClassStep.Keep("Name the cue before anything else."),
          new ClassStep.Change("Say by when, always."));
      String text = handout("handout", room);
      assertThat(text)
          .contains(
              squeezed("22 November 2026"),
              squeezed("Turn 1 · the room chose A"),
              squeezed("11 · 42 %"),
              squeezed("18 · 69 %"),
              squeezed("Turn 2 · a tie; we went on with B"),
              squeezed("Half of you wanted to hear it."),
              squeezed("Name the cue before anything else."),
              squeezed("To talk about"),
              squeezed("What I will say next time"));
    }

    @Test
    void namesNoTeam() throws IOException {
      Room room = Room.ofTeams("Red herrings", "Blue moons").does(new ClassStep.OpenVote());
      room.does(
          new ClassStep.TeamVoted("Red herrings", "heartbroken"),
          new ClassStep.CloseVote(),
          new ClassStep.Commit("heartbroken", Optional.empty()),
          new ClassStep.NextBeat());
      assertThat(handout("handout-unfinished", room))
          .contains(squeezed("As far as we came"), squeezed("1 · 100 %"))
          .doesNotContain(squeezed("Red herrings"), squeezed("Blue moons"));
    }
  }

  @Nested
  class TheFacilitatorsSheet {

    @ParameterizedTest
    @ValueSource(strings = {"broken-tv", "hotel-guest", "narrow-shoes"})
    void holdsEveryWordOfTheScript(String id) throws IOException {
      Scenario scenario = Room.bundled(id);
      String text = guide(scenario);
      assertThat(text).contains(squeezed(Markup.plain(scenario.customer().hidden())));
      for (Beat beat : scenario.beats()) {
        beat.notice().ifPresent(each -> assertThat(text).contains(squeezed(Markup.plain(each))));
        beat.responses()
            .forEach(each -> assertThat(text).contains(squeezed(Markup.plain(each.text()))));
      }
      scenario
          .endings()
          .forEach(each -> assertThat(text).contains(squeezed(Markup.plain(each.lesson()))));
    }

    @Test
    void numbersBeatsAndTellsWhereEachAnswerLeads() throws IOException {
      String text = guide(Room.BROKEN_TV);
      assertThat(text)
          .contains(
              squeezed("Beat 1 · here it begins"),
              squeezed("→ 2"),
              squeezed("if frustration is 85 or more"));
    }
  }
}
