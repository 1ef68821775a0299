package org.intheirshoes.logbook.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Profile;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.logbook.Exercise;
import org.intheirshoes.logbook.History;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.logbook.PlayedTurn;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.logbook.TurnFlag;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ExportTest {

  private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

  private static Played played(String title) {
    PlayedTurn turn =
        new PlayedTurn(
            1,
            "opening",
            "say-so",
            START.plusSeconds(40),
            3,
            new Marks(4, 2, Marks.NOT_IN_PLAY),
            12,
            66,
            7.254,
            Set.of(TurnFlag.SOFT, TurnFlag.CUE_CAUGHT),
            Set.of(Rule.R1_SATURATION),
            Set.of("say-when", "pick-the-cue"));
    return new Played(
        7,
        "Asha",
        "tv",
        title,
        "1.0.0",
        "ab12",
        START,
        Optional.of(START.plusSeconds(300)),
        Optional.of("sorted"),
        OptionalDouble.of(-12.5),
        OptionalInt.of(0),
        new Profile(OptionalDouble.of(54.321), OptionalDouble.empty(), OptionalDouble.of(75)),
        List.of(turn));
  }

  private static String csv(CsvExport.Rows rows, Played... played) throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvExport(rows).write(List.of(played), out);
    return out.toString();
  }

  @Nested
  class CommaSeparatedValues {

    @Test
    void haveOneRowForEachConversation() throws IOException {
      assertThat(csv(CsvExport.Rows.CONVERSATIONS, played("A picture by Saturday")))
          .isEqualTo(
              "conversation,learner,scenario,title,version,script_sha256,started,finished,ending,"
                  + "score,K,acknowledgement,action,boundaries,turns\r\n"
                  + "7,Asha,tv,A picture by Saturday,1.0.0,ab12,2026-11-20T09:00:00Z,"
                  + "2026-11-20T09:05:00Z,sorted,0,-12.5,54.32,,75,1\r\n");
    }

    @Test
    void haveOneRowForEachTurn() throws IOException {
      assertThat(csv(CsvExport.Rows.TURNS, played("A picture")))
          .isEqualTo(
              "conversation,learner,scenario,title,version,started,ending,score,turn,beat,response,"
                  + "at,stakes,acknowledgement,action,boundaries,regret,worst_regret,cost,flags,"
                  + "rules,skills\r\n"
                  + "7,Asha,tv,A picture,1.0.0,2026-11-20T09:00:00Z,sorted,0,1,opening,say-so,"
                  + "2026-11-20T09:00:40Z,3,4,2,,12,66,7.25,soft cue-caught,R1,"
                  + "pick-the-cue say-when\r\n");
    }

    @Test
    void haveARowWithoutATurnForAConversationInWhichNothingWasChosen() throws IOException {
      Played left =
          new Played(
              8,
              "Asha",
              "tv",
              "A picture",
              "1.0.0",
              "ab12",
              START,
              Optional.empty(),
              Optional.empty(),
              OptionalDouble.empty(),
              OptionalInt.empty(),
              new Profile(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
              List.of());
      assertThat(csv(CsvExport.Rows.TURNS, left).lines().skip(1))
          .containsExactly("8,Asha,tv,A picture,1.0.0,2026-11-20T09:00:00Z" + ",".repeat(16));
      assertThat(csv(CsvExport.Rows.CONVERSATIONS, left).lines().skip(1))
          .containsExactly("8,Asha,tv,A picture,1.0.0,ab12,2026-11-20T09:00:00Z,,,,,,,,0");
    }

    @Test
    void quoteWhatWouldBreakARow() throws IOException {
      assertThat(csv(CsvExport.Rows.CONVERSATIONS, played("Wait, \"now\"\nor never")))
          .contains(",\"Wait, \"\"now\"\"\nor never\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@cmd", "\t=1", "\r=1", "=HYPERLINK(\"x\",\"y\")"})
    void neverHoldAFormula(String title) throws IOException {
      String line = csv(CsvExport.Rows.CONVERSATIONS, played(title));
      assertThat(line).containsPattern(",\"?'[=+\\-@\t\r]");
    }
  }

  @Nested
  class TheWorkbook {

    @TempDir private Path folder = Path.of("");

    @Test
    void hasASheetForConversationsForTurnsAndForWhatTheColumnsMean() throws IOException {
      Map<String, String> parts = parts(played("A picture by Saturday"));
      assertThat(parts.get("xl/workbook.xml"))
          .contains("\"conversations\"", "\"turns\"", "\"columns\"");
      assertThat(parts.get("xl/sharedStrings.xml"))
          .contains("A picture by Saturday", "Id of the response chosen.");
    }

    @Test
    void holdsNumbersAsNumbersAndNoFormula() throws IOException {
      Map<String, String> parts = parts(played("=1+1"));
      assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>-12.5</v>");
      assertThat(parts.get("xl/sharedStrings.xml"))
          .contains(">&apos;=1+1<")
          .doesNotContain(">=1+1");
      assertThat(String.join("", parts.values())).doesNotContain("<f>");
    }

    @Test
    void keepsOutCharactersThatXmlCannotHold() throws IOException {
      assertThat(parts(played("a\u0000b\u000bc")).get("xl/sharedStrings.xml")).contains(">abc<");
    }

    private Map<String, String> parts(Played played) throws IOException {
      Path file = folder.resolve("log.xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        new WorkbookExport().write(List.of(played), out);
      }
      Map<String, String> parts = new HashMap<>();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        }
      }
      return parts;
    }
  }

  @Nested
  class PrintedPages {

    @TempDir private Path folder = Path.of("");

    private final Checked checked = new ScriptLoader().load(Path.of("scenarios", "broken-tv.json"));
    private final Scenario script = checked.scenario().orElseThrow();
    private final Analysis analysis = checked.analysis().orElseThrow();

    @Test
    void showADebrief() throws IOException {
      Conversation conversation = Conversation.begin(script);
      while (!conversation.isOver()) {
        conversation = conversation.choose(conversation.offered().getLast());
      }
      Path file = folder.resolve("debrief.pdf");
      try (OutputStream out = Files.newOutputStream(file)) {
        Handout.debrief(
            Review.of(conversation, analysis),
            Optional.of("Zoë Łukasz"),
            LocalDate.of(2026, 11, 20),
            out);
      }
      assertThat(text(file))
          .contains("Zoë Łukasz", "20 November 2026", "What went well", "The numbers, last");
    }

    @Test
    void showProgress() throws IOException {
      History history =
          new History(
              List.of(played("A picture")), _ -> Optional.of(script), START.atZone(ZoneOffset.UTC));
      Exercise exercise = new Exercise("tv", "A picture", 1, 5, List.of("say-when"));
      assertThat(progress(history, Practice.next(history, List.of(exercise))))
          .contains("Asha", "Where practice has taken you", "Habits of speech");
    }

    @Test
    void showProgressBeforeTheFirstPlay() throws IOException {
      History history = new History(List.of(), _ -> Optional.empty(), START.atZone(ZoneOffset.UTC));
      assertThat(progress(history, Optional.empty())).contains("Nothing has been practised yet.");
    }

    private String progress(History history, Optional<Practice> next) throws IOException {
      Path file = folder.resolve("progress.pdf");
      try (OutputStream out = Files.newOutputStream(file)) {
        Handout.progress(Progress.of(history), next, "Asha", LocalDate.of(2026, 11, 22), out);
      }
      return text(file);
    }

    private static String text(Path file) throws IOException {
      try (PdfReader reader = new PdfReader(file.toString())) {
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
          text.append(extractor.getTextFromPage(page)).append('\n');
        }
        return text.toString().replaceAll("\\s+", " ");
      }
    }
  }
}
