package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.intheirshoes.conversation.JsonLine;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class DrillReaderTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonMapper.shared().readTree(Path.of("assets/schema/drill.schema.json")));

  private static List<Problem> problems(String text) {
    return DrillReader.read(Drills.bytes(text)).problems();
  }

  @Test
  void readsEveryField() {
    Drill drill = Drills.drill();
    assertThat(drill.about().contentNote()).contains("A late parcel.");
    assertThat(drill.basic().card(Seat.REP)).containsInstanceOf(Card.OfRep.class);
    assertThat(drill.basic().card(Seat.OBSERVER)).isEmpty();
    assertThat(drill.basic().twist().orElseThrow().to()).isEqualTo(Seat.CUSTOMER);
    assertThat(drill.seconds()).isEqualTo(180);
    assertThat(drill.hands()).extracting(Hand::id).containsExactly("basic", "silent", "other");
  }

  @Test
  void aVariantKeepsWhatItDoesNotReplace() {
    Hand silent = Drills.drill().hand("silent").orElseThrow();
    Hand other = Drills.drill().hand("other").orElseThrow();
    assertThat(silent.customer()).isEqualTo(Drills.drill().basic().customer());
    assertThat(silent.twist()).isPresent();
    assertThat(other.scene()).isEqualTo("Elsewhere.");
    assertThat(other.lines()).isEmpty();
    assertThat(other.twist().orElseThrow().to()).isEqualTo(Seat.REP);
  }

  @Test
  void aCustomerOfItsOwnDoesNotInheritTheTwist() {
    String twist =
        ", \"twist\": { \"to\": \"rep\", \"before\": \"escalate\", \"text\": \"It blows.\" }";
    assertThat(Drills.drill(twist, "").hand("other").orElseThrow().twist()).isEmpty();
  }

  @Test
  void whatTheWriterWritesIsReadToAnEqualDrill() {
    for (Drill drill : Stream.concat(Stream.of(Drills.drill()), bundled()).toList()) {
      String text = JsonLine.of(DrillWriter.json(drill));
      assertThat(DrillReader.read(Drills.bytes(text)).drill()).contains(drill);
    }
  }

  private static Stream<Drill> bundled() {
    return BundledDrillsTest.drills().stream();
  }

  @Nested
  class ABrokenDrill {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"title\": \"Late post\"        | \"titel\": \"Late post\"    | UNKNOWN_FIELD | /titel",
          "\"summary\": \"A parcel is late.\", |                         | MISSING_FIELD | ''",
          "\"level\": 2                    | \"level\": 4                | OUT_OF_RANGE  | /level",
          "\"seconds\": 120                | \"seconds\": 5              | OUT_OF_RANGE  |"
              + " /phases/0/seconds",
          "\"id\": \"escalate\"            | \"id\": \"talk\"            | DUPLICATE_ID  | /phases",
          "\"id\": \"other\"               | \"id\": \"basic\"           | DUPLICATE_ID  |"
              + " /variants",
          "\"say\": \"Play it.\"           | \"say\": \"Play it.\", \"seats\": \"swap\" |"
              + " OUT_OF_RANGE | /phases",
          "\"seats\": \"keep\"             | \"seats\": \"swop\"         | UNKNOWN_WORD  |"
              + " /phases/1/seats",
          "\"to\": \"customer\"            | \"to\": \"observer\"        | UNKNOWN_WORD  |"
              + " /twist/to",
          "\"before\": \"escalate\", \"text\": \"It rains.\" | \"before\": \"talk\", \"text\": \"It"
              + " rains.\" | DEAD_LINK | /twist/before",
          "\"before\": \"escalate\", \"text\": \"It blows.\" | \"before\": \"end\", \"text\": \"It"
              + " blows.\"  | DEAD_LINK | /variants/1/twist/before",
          "\"knows\": [\"It is a hat.\"]   | \"knows\": []               | OUT_OF_RANGE  |"
              + " /roles/customer/knows",
          "\"cue\": \"Sunday\",            |                             | MISSING_FIELD |"
              + " /roles/customer",
          "\"boundaries\": [\"One sorry\"] | \"boundaries\": \"One sorry\" | WRONG_TYPE  |"
              + " /observer/boundaries",
          "\"drill\": 1                    | \"drill\": 2                | UNKNOWN_FORMAT | /drill",
          "\"id\": \"late-post\"           | \"id\": \"Late Post\"       | BAD_ID        | /id",
          "\"version\": \"1.0.0\"          | \"version\": \"one\"        | BAD_TEXT      |"
              + " /version",
          "\"scene\": \"A post office.\"   | \"scene\": \" \"            | BAD_TEXT      | /scene"
        })
    void tellsWhatIsWrongAndWhere(String from, String to, ProblemCode code, String pointer) {
      DrillReader.Reading reading = Drills.reading(from, to == null ? "" : to);
      assertThat(reading.drill()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::code, Problem::pointer)
          .contains(tuple(code, pointer));
      assertThat(reading.problems())
          .allSatisfy(
              problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.hint()).matches(".{5,}[.?]");
              });
    }

    @Test
    void tellsAllProblemsAtOnceByPlace() {
      String text =
          Drills.TEXT
              .replace("\"level\": 2", "\"level\": 9")
              .replace("\"cue\": \"Sunday\",", "\"qeu\": \"Sunday\",")
              .replace("\"seconds\": 60", "\"seconds\": \"60\"");
      assertThat(problems(text))
          .extracting(Problem::code)
          .containsExactly(
              ProblemCode.OUT_OF_RANGE,
              ProblemCode.MISSING_FIELD,
              ProblemCode.UNKNOWN_FIELD,
              ProblemCode.WRONG_TYPE);
    }

    @Test
    void isRefusedByTheSchemaToo() {
      assertThat(SCHEMA.validate(JsonMapper.shared().readTree(Drills.TEXT))).isEmpty();
      for (String[] change :
          new String[][] {
            {"\"title\": \"Late post\"", "\"titel\": \"Late post\""},
            {"\"level\": 2", "\"level\": 4"},
            {"\"seconds\": 120", "\"seconds\": 5"},
            {"\"seats\": \"keep\"", "\"seats\": \"swop\""},
            {"\"cue\": \"Sunday\",", ""},
            {"\"id\": \"other\"", "\"id\": \"basic\""},
            {"\"knows\": [\"It is a hat.\"]", "\"knows\": []"},
            {"\"drill\": 1", "\"drill\": 2"},
            {"\"scene\": \"A post office.\"", "\"scene\": \" \""}
          }) {
        String text = Drills.TEXT.replace(change[0], change[1]);
        assertThat(SCHEMA.validate(JsonMapper.shared().readTree(text))).as(change[1]).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.intheirshoes.drill.BundledDrillsTest#files")
  void theSchemaKnowsTheBundledDrills(Path file) {
    assertThat(SCHEMA.validate(JsonMapper.shared().readTree(file))).isEmpty();
  }

  @Nested
  class AHostileFile {

    @Test
    void mayBeTooLarge() {
      assertThat(problems(" ".repeat(DrillReader.FILE_BYTES) + "{}"))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void mayBeDeepOrCutOffOrNoJsonOrNoText() {
      assertThat(problems("[".repeat(5000)))
          .extracting(Problem::code)
          .contains(ProblemCode.TOO_DEEP);
      assertThat(problems(Drills.TEXT.substring(0, 900)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.TRUNCATED);
      assertThat(problems("drill")).extracting(Problem::code).containsExactly(ProblemCode.NOT_JSON);
      assertThat(DrillReader.read(new byte[] {(byte) 0xC3, 0x28}).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_UTF8);
      assertThat(problems("[]")).extracting(Problem::code).contains(ProblemCode.WRONG_TYPE);
    }

    @Test
    void mayHaveTooManyOfEverything() {
      String phase =
          "{ \"id\": \"talk\", \"title\": \"Talk\", \"seconds\": 120, \"say\": \"Play it.\" },";
      assertThat(Drills.reading(phase, phase.repeat(12)).problems())
          .extracting(Problem::code, Problem::pointer)
          .contains(tuple(ProblemCode.OUT_OF_RANGE, "/phases"));
      assertThat(Drills.reading("\"It is a hat.\"", "\"a\",".repeat(12) + "\"b\"").problems())
          .extracting(Problem::pointer)
          .containsExactly("/roles/customer/knows");
      assertThat(problems("{" + "\"a\":1,".repeat(2000) + "\"b\":1}"))
          .extracting(Problem::code)
          .contains(ProblemCode.TOO_MANY_PROBLEMS);
    }

    @Test
    void ofAnyCutNeverThrows() {
      byte[] bytes = Drills.TEXT.getBytes(StandardCharsets.UTF_8);
      for (int length = 0; length < bytes.length; length += 7) {
        byte[] cut = Arrays.copyOf(bytes, length);
        assertThat(DrillReader.read(cut).problems()).isNotEmpty();
      }
    }
  }

  @Test
  void aFileMeansToBeADrillByItsFields() {
    assertThat(DrillReader.isDrill(Drills.bytes(Drills.TEXT))).isTrue();
    assertThat(DrillReader.isDrill(Drills.bytes("{\"phases\": []}"))).isTrue();
    assertThat(DrillReader.isDrill(Drills.bytes("{\"format\": 1, \"phases\": []}"))).isFalse();
    assertThat(DrillReader.isDrill(Drills.bytes("{\"format\": 1}"))).isFalse();
    assertThat(DrillReader.isDrill(Drills.bytes("{"))).isFalse();
  }
}
