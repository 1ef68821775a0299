package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.intheirshoes.scenario.ReadingAssert.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.intheirshoes.scenario.Scripts.Script;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {

  @Nested
  class ASoundScript {

    private final Scenario scenario = reading(Scripts.everyField()).findsNothing();
    private final Beat opening = (Beat) scenario.place("opening");
    private final Response nameAndAct = opening.responses().getFirst();

    @Test
    void tellsTheShelfWhatItIs() {
      assertThat(scenario.id()).isEqualTo("lost-parcel");
      assertThat(scenario.version()).isEqualTo("1.2.0");
      assertThat(scenario.language()).isEqualTo("en");
      assertThat(scenario.card())
          .isEqualTo(
              new Scenario.Card(
                  "The lost parcel",
                  "A parcel was left in the rain.",
                  Channel.PHONE,
                  "The help line of a parcel service, nine in the evening.",
                  2,
                  4,
                  List.of("default-to-action", "own-words"),
                  Optional.of("Some shouting.")));
      assertThat(scenario.rep())
          .isEqualTo(
              new Scenario.Rep(
                  "Evening shift", List.of("send a courier"), List.of("refund the seller")));
    }

    @Test
    void bringsItsCustomer() {
      assertThat(scenario.customer())
          .isEqualTo(
              new Customer(
                  "Ada Moss",
                  "she/her",
                  "Waits for a gift.",
                  "It is for her sister.",
                  new Customer.Level(60, 40),
                  new Customer.Level(120, 80),
                  new Look(
                      Look.Age.MIDDLE,
                      Look.Skin.BROWN,
                      Look.Hair.BUN,
                      Look.HairColour.GREY,
                      Look.Glasses.ROUND,
                      Look.Headwear.CAP,
                      Look.Beard.NONE,
                      Look.Clothes.COAT,
                      Look.ClothesColour.TEAL),
                  Optional.of(
                      new EmpathyMap(
                          "It was to be there today.",
                          "Nobody looks at the parcel, only at the number.",
                          "She stands at the window.",
                          "Ashamed to come with nothing."))));
    }

    @Test
    void declaresCuesFaultsAndPromises() {
      assertThat(scenario.cues())
          .isEqualTo(
              Map.of(
                  "birthday",
                  new Cue("birthday", "the birthday is tomorrow", Cue.Matters.PRIMARY),
                  "rain",
                  new Cue("rain", "it rained all day", Cue.Matters.NO)));
      assertThat(scenario.primaryCue().map(Cue::id)).hasValue("birthday");
      assertThat(scenario.faults())
          .isEqualTo(Map.of("wet-parcel", "the parcel was left in the rain"));
      assertThat(scenario.promises()).isEqualTo(Map.of("call-back", "a call before ten"));
    }

    @Test
    void keepsItsBeatsAndEndingsInOrder() {
      assertThat(scenario.start()).isEqualTo("opening");
      assertThat(scenario.turnLimit()).isEqualTo(6);
      assertThat(scenario.standstill()).hasValue("stuck");
      assertThat(scenario.beats()).extracting(Beat::id).containsExactly("opening", "closing");
      assertThat(scenario.endings())
          .containsExactly(
              new Ending("sorted", 4, 3, "In time", "It came.", "Act first."),
              new Ending("stuck", 0, 2, "Stuck", "It did not.", "Ask what matters."));
    }

    @Test
    void givesABeatItsLinesItsLimitAndItsQuestions() {
      assertThat(opening.stakes()).isEqualTo(2);
      assertThat(opening.axes()).containsExactlyInAnyOrderElementsOf(Axis.ALL);
      assertThat(opening.notice()).hasValue("What does she need by tomorrow?");
      assertThat(opening.facilitator()).hasValue("Ask the class what they would say first.");
      assertThat(opening.limit()).hasValue(new Beat.TimeLimit(30, "wait"));
      assertThat(opening.lines())
          .containsExactly(
              new Line(Line.Speaker.NARRATOR, "The line crackles.", Optional.empty(), List.of()),
              new Line(
                  Line.Speaker.CUSTOMER,
                  "It **rained**, and the birthday is tomorrow!",
                  Optional.of(Feeling.ANGRY),
                  List.of(new Line.CueQuote("birthday", "the birthday is tomorrow"))));
      assertThat(((Beat) scenario.place("closing")).axes())
          .isEqualTo(Set.of(Axis.ACTION, Axis.BOUNDARIES));
    }

    @Test
    void givesAResponseItsMarksAndWhatShowsThem() {
      assertThat(nameAndAct.marks()).isEqualTo(new Marks(4, 4, 3));
      assertThat(nameAndAct.evidence())
          .extracting(Evidence::tag, Evidence::quote)
          .containsExactly(
              tuple("ack:birthday", "Her birthday is tomorrow"),
              tuple("step", "send a courier"),
              tuple("owner", "I will"),
              tuple("time", "by nine"),
              tuple("promise.open:call-back", "I will call you back"));
      assertThat(nameAndAct.because()).containsEntry(Axis.ACTION, "A step.").hasSize(3);
      assertThat(nameAndAct.reaction()).extracting(Line::text).containsExactly("Thank you.");
      assertThat(nameAndAct.sets()).containsExactly("courier-sent");
    }

    @Test
    void readsConditionsAsData() {
      assertThat(nameAndAct.next())
          .containsExactly(
              new Response.Link(
                  Optional.of(
                      new Condition.All(
                          List.of(
                              new Condition.FlagSet("courier-sent"),
                              new Condition.Trust(
                                  new Condition.Band(OptionalInt.of(50), OptionalInt.empty()))))),
                  "closing"),
              new Response.Link(Optional.empty(), "opening"));
      assertThat(opening.response("blame").orElseThrow().when())
          .hasValue(
              new Condition.Any(
                  List.of(
                      new Condition.Not(new Condition.CueAcknowledged("birthday")),
                      new Condition.Frustration(
                          new Condition.Band(OptionalInt.empty(), OptionalInt.of(90))))));
    }
  }

  @Nested
  class AScriptThatLeavesOutWhatItMay {

    private final Scenario scenario = reading(Scripts.small()).findsNothing();

    @Test
    void getsTheDefaults() {
      assertThat(scenario.turnLimit()).isEqualTo(40);
      assertThat(scenario.standstill()).isEmpty();
      assertThat(scenario.card().contentNote()).isEmpty();
      assertThat(scenario.card().skills()).isEmpty();
      assertThat(scenario.customer().temper()).isEqualTo(new Customer.Level(100, 100));
      assertThat(scenario.customer().look()).isEqualTo(Look.DEFAULT);
      assertThat(scenario.cues()).isEmpty();
      assertThat(scenario.endings()).extracting(Ending::weight).containsExactly(2);
    }

    @Test
    void mayWriteNullInstead() {
      Script nulls =
          Scripts.small()
              .with(
                  "\"minutes\": 1,",
                  """
                  "minutes": 1, "skills": null, "contentNote": null, "cues": null, "faults": null,
                  "promises": null, "turnLimit": null, "standstill": null,
                  """)
              .with("\"role\": \"Agent\"", "\"role\": \"Agent\", \"may\": null, \"mayNot\": null")
              .with("\"hidden\":", "\"temper\": null, \"portrait\": null, \"hidden\":")
              .with(
                  "\"text\": \"Can you help me?\"",
                  "\"text\": \"Can you help me?\", \"feeling\": null, \"cues\": null")
              .with(
                  "\"stakes\": 1,",
                  "\"stakes\": 1, \"notice\": null, \"facilitator\": null, \"seconds\": null,"
                      + " \"silence\": null,")
              .with(
                  "\"id\": \"ask\",",
                  "\"id\": \"ask\", \"evidence\": null, \"reaction\": null, \"when\": null,"
                      + " \"sets\": null,")
              .with("\"outcome\": 3", "\"outcome\": 3, \"weight\": null");
      assertThat(reading(nulls).findsNothing()).isEqualTo(scenario);
    }
  }

  @Nested
  class SeveralProblems {

    @Test
    void areAllReportedAtOnceInTheOrderOfTheirPlaces() {
      String text =
          """
          {
            "format": 1,
            "id": "Small One",
            "version": "1.0",
            "language": "en",
            "titel": "Small",
            "summary": "",
            "channel": "telephone",
            "setting": 7,
            "level": 4,
            "minutes": 1,
            "rep": { "role": null },
            "customer": {
              "name": "Kim", "pronouns": "she/her", "about": "-", "hidden": "-",
              "mood": { "frustration": 101, "trust": 50 }
            },
            "start": "hallo",
            "beats": {
              "hello": {
                "stakes": 1,
                "lines": [],
                "responses": []
              },
              "done": { "ending": { "outcome": 3, "title": "-", "text": "-", "lesson": "-" } }
            }
          }
          """;
      ScenarioReader.Reading reading = ScenarioReader.read(text.getBytes(StandardCharsets.UTF_8));
      assertThat(reading.scenario()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::line, Problem::column, Problem::code, Problem::pointer)
          .containsExactly(
              tuple(1, 1, ProblemCode.MISSING_FIELD, ""),
              tuple(3, 9, ProblemCode.BAD_ID, "/id"),
              tuple(4, 14, ProblemCode.BAD_TEXT, "/version"),
              tuple(6, 3, ProblemCode.UNKNOWN_FIELD, "/titel"),
              tuple(7, 14, ProblemCode.BAD_TEXT, "/summary"),
              tuple(8, 14, ProblemCode.UNKNOWN_WORD, "/channel"),
              tuple(9, 14, ProblemCode.WRONG_TYPE, "/setting"),
              tuple(10, 12, ProblemCode.OUT_OF_RANGE, "/level"),
              tuple(12, 20, ProblemCode.MISSING_FIELD, "/rep"),
              tuple(15, 30, ProblemCode.OUT_OF_RANGE, "/customer/mood/frustration"),
              tuple(17, 12, ProblemCode.DEAD_LINK, "/start"),
              tuple(22, 20, ProblemCode.NOTHING_OFFERED, "/beats/hello/responses"));
      reading.problems().forEach(ReadingAssert::assertTold);
    }

    @Test
    void ofWhichFiveHundredAreWarningsStillLeaveAScriptThatCanBePlayed() {
      String small = new String(Scripts.small().bytes(), StandardCharsets.UTF_8);
      int from = small.indexOf("\"hello\": {");
      String beat = small.substring(from, small.indexOf("\"done\": {"));
      StringBuilder beats = new StringBuilder();
      for (int i = 0; i < 600; i++) {
        beats.append(
            beat.replace("\"hello\"", "\"b" + i + "\"")
                .replaceAll("\"action\": [0-9]", "\"action\": 4"));
      }
      ScenarioReader.Reading reading =
          ScenarioReader.read(
              (small.substring(0, from) + beats + small.substring(from))
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(reading.scenario()).isPresent();
      assertThat(reading.problems()).hasSize(501);
      assertThat(reading.problems().getFirst().code()).isEqualTo(ProblemCode.TOO_MANY_WARNINGS);
    }

    @Test
    void areCountedUpToFiveHundred() {
      StringBuilder unknown = new StringBuilder("\"minutes\": 1,");
      for (int i = 0; i < 600; i++) {
        unknown.append("\n\"unknown").append(i).append("\": 1,");
      }
      List<Problem> problems =
          Scripts.small().with("\"minutes\": 1,", unknown.toString()).read().problems();
      assertThat(problems).hasSize(501);
      assertThat(problems.getFirst())
          .extracting(Problem::code, Problem::line, Problem::column)
          .containsExactly(ProblemCode.TOO_MANY_PROBLEMS, 0, 0);
    }
  }

  @Nested
  class AField {

    @Test
    void ofAnUnknownFormatIsRefused() {
      Problem problem =
          reading(Scripts.small().with("\"format\": 1", "\"format\": ▸2"))
              .finds(ProblemCode.UNKNOWN_FORMAT, "/format");
      assertThat(problem.message()).contains("format is 2").contains("reads format 1");
    }

    @Test
    void thatIsUnknownIsReportedWithTheNameThatWasMeant() {
      Problem problem =
          reading(Scripts.small().with("\"level\": 1,", "\"level\": 1, ▸\"contentNotes\": \"-\","))
              .finds(ProblemCode.UNKNOWN_FIELD, "/contentNotes");
      assertThat(problem.hint()).isEqualTo("Did you mean “contentNote”?");
    }

    @Test
    void thatIsUnknownAndLikeNoOtherIsReportedWithAllThatMayStandThere() {
      Problem problem =
          reading(Scripts.small().with("\"role\":", "▸\"zzzzzzzz\": 1, \"role\":"))
              .finds(ProblemCode.UNKNOWN_FIELD, "/rep/zzzzzzzz");
      assertThat(problem.hint()).isEqualTo("Known here: role, may, mayNot.");
    }

    @Test
    void thatIsMissingIsReportedAtTheObjectThatLacksIt() {
      Problem problem =
          reading(
                  Scripts.small()
                      .with(
                          "\"mood\": { \"frustration\": 20, \"trust\": 50 }",
                          "\"mood\": ▸{ \"trust\": 50 }"))
              .finds(ProblemCode.MISSING_FIELD, "/customer/mood");
      assertThat(problem.message()).contains("“frustration”");
    }

    @ParameterizedTest
    @CsvSource({"'\"Small\"', ''", "'\"chat\"', ''", "'{ \"role\": \"Agent\" }', ''"})
    void thatIsRequiredMayNotBeNull(String value, String pointer) {
      reading(Scripts.small().with(value, "▸null")).finds(ProblemCode.MISSING_FIELD, pointer);
    }

    @Test
    void ofAWrongTypeIsReportedWithWhatStandsThereAndWhatShould() {
      Problem problem =
          reading(Scripts.small().with("\"Kim\"", "▸[\"Kim\"]"))
              .finds(ProblemCode.WRONG_TYPE, "/customer/name");
      assertThat(problem.message())
          .isEqualTo("Here stands a list, and it should be a text in quotation marks.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{}", "[]", "12", "\"x\""})
    void ofAnyOtherTypeIsRefusedWhereAnObjectBelongs(String value) {
      assertThat(
              Scripts.small()
                  .with("{ \"frustration\": 20, \"trust\": 50 }", value)
                  .read()
                  .problems())
          .extracting(Problem::pointer)
          .isNotEmpty()
          .containsOnly("/customer/mood");
    }
  }

  @Nested
  class ANumber {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0",
          "4",
          "-1",
          "-0",
          "2.0",
          "1e0",
          "1E999999",
          "1e-999999",
          "99999999999",
          "4294967297",
          "123456789012345678901234567890"
        })
    void outsideItsRangeOrNotWrittenWholeIsRefused(String number) {
      Problem problem =
          reading(Scripts.small().with("\"level\": 1", "\"level\": ▸" + number))
              .finds(ProblemCode.OUT_OF_RANGE, "/level");
      assertThat(problem.hint()).isEqualTo("Write a whole number from 1 to 3.");
    }

    @Test
    void mayNotBeWrittenInQuotationMarks() {
      reading(Scripts.small().with("\"level\": 1", "\"level\": ▸\"1\""))
          .finds(ProblemCode.WRONG_TYPE, "/level");
    }

    @ParameterizedTest
    @CsvSource({"frustration, 101", "trust, 101", "frustration, -1"})
    void ofAConditionLiesBetween0And100(String mood, String number) {
      reading(
              Scripts.everyField()
                  .with(
                      "\"promise\": \"call-back\"",
                      "\"" + mood + "\": { \"below\": ▸" + number + " }"))
          .finds(ProblemCode.OUT_OF_RANGE, "/beats/closing/responses/0/when/" + mood + "/below");
    }
  }

  @Nested
  class AWord {

    @Test
    void thatIsNotOfTheListIsReportedWithTheOneThatWasMeantAndAllOthers() {
      Problem problem =
          reading(Scripts.everyField().with("\"angry\"", "▸\"angery\""))
              .finds(ProblemCode.UNKNOWN_WORD, "/beats/opening/lines/1/feeling");
      assertThat(problem.hint())
          .startsWith("Did you mean “angry”? Possible: calm, hopeful,")
          .endsWith("distrustful.");
    }

    @Test
    void isCaseSensitive() {
      reading(Scripts.small().with("\"chat\"", "▸\"Chat\""))
          .finds(ProblemCode.UNKNOWN_WORD, "/channel");
    }

    @Test
    void isAText() {
      reading(Scripts.small().with("\"chat\"", "▸4")).finds(ProblemCode.WRONG_TYPE, "/channel");
    }
  }

  @Nested
  class AnId {

    @ParameterizedTest
    @ValueSource(
        strings = {"Small", "two words", "a--b", "-a", "a-", "a_b", "größe", "a.b", "a\\n"})
    void isKebabCase(String id) {
      reading(Scripts.small().with("\"id\": \"small\"", "\"id\": ▸\"" + id + "\""))
          .finds(ProblemCode.BAD_ID, "/id");
    }

    @Test
    void hasAtMostEightyCharacters() {
      String longest = "a".repeat(80);
      reading(Scripts.small().with("\"small\"", "\"" + longest + "\"")).findsNothing();
      reading(Scripts.small().with("\"small\"", "▸\"a" + longest + "\""))
          .finds(ProblemCode.BAD_ID, "/id");
    }

    @Test
    void ofABeatIsReportedWhereItStands() {
      reading(
              Scripts.small()
                  .with("\"done\": {", "\"done\": {},\n▸\"Gone\": {")
                  .with(
                      "\"done\": {}",
                      "\"done\": { \"ending\": { \"outcome\": 3, \"title\": \"-\", \"text\": \"-\","
                          + " \"lesson\": \"-\" } }"))
          .finds(ProblemCode.BAD_ID, "/beats/Gone");
    }

    @Test
    void ofAResponseIsUniqueInItsBeat() {
      reading(Scripts.small().with("\"id\": \"stall\"", "\"id\": ▸\"ask\""))
          .finds(ProblemCode.DUPLICATE_ID, "/beats/hello/responses/1/id");
    }
  }

  @Nested
  class AText {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t\\n", "\\u2003"})
    void mayNotBeEmpty(String text) {
      reading(Scripts.small().with("\"Hm.\"", "▸\"" + text + "\""))
          .finds(ProblemCode.BAD_TEXT, "/beats/hello/responses/1/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\r", "\\u0085", "\\uD800", "\\uDC00\\uD800"})
    void mayNotHoldWhatCannotBeShown(String text) {
      reading(Scripts.small().with("\"Hm.\"", "▸\"a" + text + "b\""))
          .finds(ProblemCode.BAD_TEXT, "/beats/hello/responses/1/text");
    }

    @Test
    void mayHoldLineBreaksAndTabs() {
      reading(Scripts.small().with("\"Hm.\"", "\"a\\n\\tb\"")).findsNothing();
    }

    @Test
    void isDataWhateverItLooksLike() {
      String hostile = "<script>alert(1)</script> ${jndi:ldap://x} {{7*7}} file:///etc/passwd";
      Scenario scenario = reading(Scripts.small().with("Hm.", hostile)).findsNothing();
      assertThat(((Beat) scenario.place("hello")).responses().getLast().text()).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1.0.0.0", "v1.0.0", "1.0.0-beta", "12345.0.0"})
    void ofAVersionHasThreeNumbers(String version) {
      reading(Scripts.small().with("\"1.0.0\"", "▸\"" + version + "\""))
          .finds(ProblemCode.BAD_TEXT, "/version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "e", "EN", "en_GB", "en-"})
    void ofALanguageIsATag(String language) {
      reading(Scripts.small().with("\"en\"", "▸\"" + language + "\""))
          .finds(ProblemCode.BAD_TEXT, "/language");
    }
  }

  @Nested
  class APointer {

    @Test
    void escapesTildesAndSlashesOfNames() {
      reading(Scripts.small().with("\"level\": 1,", "\"level\": 1, ▸\"a/b~c\": 1,"))
          .finds(ProblemCode.UNKNOWN_FIELD, "/a~1b~0c");
    }

    @Test
    void leadsLaterChecksToTheirPlace() {
      Script script = Scripts.small().with("\"id\": \"stall\"", "\"id\": ▸\"stall\"");
      SourceMap source = script.read().source();
      Problem problem =
          source.problem(ProblemCode.RESPONSE_NEVER_OFFERED, "/beats/hello/responses/1/id", "", "");
      assertThat(problem.line()).isEqualTo(script.markedLine());
      assertThat(problem.column()).isEqualTo(script.markedColumn());
    }

    @Test
    void toWhatIsMissingLeadsToTheNearestAbove() {
      Script script = Scripts.small().with("\"mood\": {", "\"mood\": ▸{");
      Problem problem =
          script.read().source().problem(ProblemCode.MISSING_FIELD, "/customer/mood/x/1", "", "");
      assertThat(problem.line()).isEqualTo(script.markedLine());
      assertThat(problem.column()).isEqualTo(script.markedColumn());
    }
  }
}
