package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intheirshoes.scenario.ReadingAssert.reading;

import org.intheirshoes.scenario.Scripts.Script;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the reader asks of beats and responses, and of what holds them together.
class BeatReaderTest {

  private static final String RESPONSES = "/beats/hello/responses/";
  private static final String OPENING = "/beats/opening/responses/";

  @Nested
  class TheAxesInPlay {

    @Test
    void needAMarkEach() {
      reading(Scripts.small().with("{ \"action\": 2 }", "▸{ }"))
          .finds(ProblemCode.MISSING_FIELD, RESPONSES + "0/marks");
    }

    @Test
    void needAReasonEach() {
      reading(Scripts.small().with("{ \"action\": \"A question.\" }", "▸{ }"))
          .finds(ProblemCode.MISSING_FIELD, RESPONSES + "0/because");
    }

    @Test
    void leaveNoPlaceForAMarkOnAnother() {
      reading(Scripts.small().with("{ \"action\": 2 }", "{ \"action\": 2, ▸\"boundaries\": 2 }"))
          .finds(ProblemCode.AXIS_NOT_IN_PLAY, RESPONSES + "0/marks/boundaries");
    }

    @Test
    void leaveNoPlaceForAReasonOnAnother() {
      reading(
              Scripts.small()
                  .with(
                      "{ \"action\": \"A question.\" }",
                      "{ ▸\"acknowledgement\": \"-\", \"action\": \"A question.\" }"))
          .finds(ProblemCode.AXIS_NOT_IN_PLAY, RESPONSES + "0/because/acknowledgement");
    }

    @Test
    void standOnceEach() {
      reading(Scripts.small().with("[\"action\"]", "▸[\"action\", \"action\"]"))
          .finds(ProblemCode.DUPLICATE_ID, "/beats/hello/axes");
    }

    @Test
    void areAtLeastOne() {
      assertThat(Scripts.small().with("[\"action\"]", "[]").read().problems())
          .filteredOn(problem -> problem.pointer().equals("/beats/hello/axes"))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "1.5"})
    void areMarkedFrom0To4(String mark) {
      reading(Scripts.small().with("{ \"action\": 2 }", "{ \"action\": ▸" + mark + " }"))
          .finds(ProblemCode.OUT_OF_RANGE, RESPONSES + "0/marks/action");
    }
  }

  @Nested
  class TheResponsesOfABeat {

    private static Script withResponses(int count) {
      StringBuilder more = new StringBuilder();
      for (int i = 2; i < count; i++) {
        more.append(
            """
            {
              "id": "more-%d", "text": "Hm.", "marks": { "action": 0 },
              "because": { "action": "-" }, "next": "done"
            },
            """
                .formatted(i));
      }
      return Scripts.small().with("\"responses\": [\n", "\"responses\": ▸[\n" + more);
    }

    @Test
    void areTwelveAtMost() {
      assertThat(withResponses(12).scenario().beats().getFirst().responses()).hasSize(12);
      reading(withResponses(13)).finds(ProblemCode.TOO_MANY_RESPONSES, "/beats/hello/responses");
    }

    @Test
    void areAtLeastOne() {
      String text = Scripts.small().text();
      String emptied =
          text.substring(0, text.indexOf("\"responses\": [") + 13)
              + "▸[]"
              + text.substring(text.indexOf("\n      ]\n") + 8);
      reading(new Script(emptied)).finds(ProblemCode.NOTHING_OFFERED, "/beats/hello/responses");
    }
  }

  @Nested
  class ATimeLimit {

    @Test
    void needsTheResponseThatSilenceTakes() {
      reading(Scripts.small().with("\"hello\": {", "\"hello\": ▸{ \"seconds\": 10,"))
          .finds(ProblemCode.MISSING_FIELD, "/beats/hello");
    }

    @Test
    void isWhatSilenceNeeds() {
      reading(Scripts.small().with("\"hello\": {", "\"hello\": ▸{ \"silence\": \"ask\","))
          .finds(ProblemCode.MISSING_FIELD, "/beats/hello");
    }

    @Test
    void takesAResponseOfThisBeat() {
      reading(Scripts.everyField().with("\"silence\": \"wait\"", "\"silence\": ▸\"call\""))
          .finds(ProblemCode.DEAD_LINK, "/beats/opening/silence");
    }

    @Test
    void shouldTakeAResponseThatIsAlwaysOffered() {
      Problem problem =
          reading(Scripts.everyField().with("\"silence\": \"wait\"", "\"silence\": ▸\"blame\""))
              .finds(ProblemCode.SILENCE_NOT_ALWAYS_OFFERED, "/beats/opening/silence");
      assertThat(problem.isError()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3601"})
    void lastsAnHourAtMost(String seconds) {
      reading(Scripts.everyField().with("\"seconds\": 30", "\"seconds\": ▸" + seconds))
          .finds(ProblemCode.OUT_OF_RANGE, "/beats/opening/seconds");
    }
  }

  @Nested
  class AWayOn {

    private static Script next(String next) {
      return Scripts.small()
          .with(
              "\"because\": { \"action\": \"A question.\" },\n          \"next\": \"done\"",
              "\"because\": { \"action\": \"A question.\" }, \"next\": " + next);
    }

    @Test
    void leadsSomewhere() {
      Problem problem =
          reading(next("▸\"dome\"")).finds(ProblemCode.DEAD_LINK, RESPONSES + "0/next");
      assertThat(problem.hint()).isEqualTo("Did you mean “done”?");
    }

    @Test
    void leadsSomewhereFromAListToo() {
      reading(
              next(
                  "[{ \"when\": { \"flag\": \"x\" }, \"to\": ▸\"nowhere\" }, { \"to\": \"done\""
                      + " }]"))
          .finds(ProblemCode.DEAD_LINK, RESPONSES + "0/next/0/to");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "▸[]",
          "▸[{ \"when\": { \"flag\": \"x\" }, \"to\": \"done\" }]",
          "▸[{ \"to\": \"hello\" }, { \"to\": \"done\" }]",
          "▸[{ \"to\": \"done\" }, { \"when\": { \"flag\": \"x\" }, \"to\": \"done\" }]"
        })
    void isOpenAtTheEndAndOnlyThere(String next) {
      reading(next(next)).finds(ProblemCode.NEXT_ORDER, RESPONSES + "0/next");
    }

    @Test
    void isATextOrAList() {
      reading(next("▸{ \"to\": \"done\" }")).finds(ProblemCode.WRONG_TYPE, RESPONSES + "0/next");
    }
  }

  @Nested
  class TheStart {

    @Test
    void isABeatOfTheScript() {
      Problem problem =
          reading(Scripts.small().with("\"start\": \"hello\"", "\"start\": ▸\"helo\""))
              .finds(ProblemCode.DEAD_LINK, "/start");
      assertThat(problem.hint()).isEqualTo("Did you mean “hello”?");
    }

    @Test
    void isNoEnding() {
      reading(Scripts.small().with("\"start\": \"hello\"", "\"start\": ▸\"done\""))
          .finds(ProblemCode.START_NOT_A_BEAT, "/start");
    }
  }

  @Nested
  class TheStandstill {

    @Test
    void isAnEndingOfTheScript() {
      reading(Scripts.everyField().with("\"standstill\": \"stuck\"", "\"standstill\": ▸\"stick\""))
          .finds(ProblemCode.DEAD_LINK, "/standstill");
    }

    @Test
    void isNoBeat() {
      reading(
              Scripts.everyField()
                  .with("\"standstill\": \"stuck\"", "\"standstill\": ▸\"closing\""))
          .finds(ProblemCode.STANDSTILL_NOT_AN_ENDING, "/standstill");
    }
  }

  @Nested
  class AQuote {

    @Test
    void ofALineStandsInTheLine() {
      reading(
              Scripts.everyField()
                  .with(
                      "\"quote\": \"the birthday is tomorrow\"",
                      "\"quote\": ▸\"The birthday is tomorrow\""))
          .finds(ProblemCode.QUOTE_NOT_IN_TEXT, "/beats/opening/lines/1/cues/0/quote");
    }

    @Test
    void ofAResponseStandsInTheResponse() {
      reading(Scripts.everyField().with("\"quote\": \"by nine\"", "\"quote\": ▸\"by ten\""))
          .finds(ProblemCode.QUOTE_NOT_IN_TEXT, OPENING + "0/evidence/3/quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It **rained**", "It rained", "**rained**, and"})
    void mayLeaveOutBoldAndItalic(String quote) {
      reading(
              Scripts.everyField()
                  .with("\"quote\": \"the birthday is tomorrow\"", "\"quote\": \"" + quote + "\""))
          .findsNothing();
    }
  }

  @Nested
  class SomethingUndeclared {

    @Test
    void mayBeTheCueOfALine() {
      Problem problem =
          reading(
                  Scripts.everyField()
                      .with(
                          "\"cue\": \"birthday\", \"quote\"", "\"cue\": ▸\"birthdays\", \"quote\""))
              .finds(ProblemCode.UNDECLARED_CUE, "/beats/opening/lines/1/cues/0/cue");
      assertThat(problem.hint()).isEqualTo("Did you mean “birthday”?");
    }

    @ParameterizedTest
    @CsvSource({
      "ack:birthday, ack:sunday, UNDECLARED_CUE, 0/evidence/0",
      "apology:wet-parcel, apology:dog, UNDECLARED_FAULT, 1/evidence/0",
      "promise.open:call-back, promise.open:cash, UNDECLARED_PROMISE, 0/evidence/4"
    })
    void mayBeTheSubjectOfATag(String old, String tag, ProblemCode code, String at) {
      reading(Scripts.everyField().with("\"" + old + "\"", "▸\"" + tag + "\""))
          .finds(code, OPENING + at + "/tag");
    }

    @ParameterizedTest
    @CsvSource({"cue, UNDECLARED_CUE", "promise, UNDECLARED_PROMISE"})
    void mayBeWhatAConditionAsksFor(String kind, ProblemCode code) {
      reading(
              Scripts.everyField()
                  .with("{ \"promise\": \"call-back\" }", "{ \"" + kind + "\": ▸\"nothing\" }"))
          .finds(code, "/beats/closing/responses/0/when/" + kind);
    }

    @Test
    void isNoFlag() {
      reading(
              Scripts.everyField()
                  .with("{ \"flag\": \"courier-sent\" }", "{ \"flag\": \"never-set\" }"))
          .findsNothing();
    }
  }

  @Nested
  class TheCues {

    @Test
    void haveAtMostOnePrimary() {
      reading(
              Scripts.everyField()
                  .with("\"cues\": {\n", "\"cues\": ▸{\n")
                  .with("\"matters\": \"no\"", "\"matters\": \"primary\""))
          .finds(ProblemCode.SECOND_PRIMARY_CUE, "/cues");
    }
  }

  @Nested
  class ACondition {

    private static Script when(String condition) {
      return Scripts.everyField().with("{ \"promise\": \"call-back\" }", condition);
    }

    private static final String WHEN = "/beats/closing/responses/0/when";

    @Test
    void hasExactlyOneField() {
      reading(when("▸{}")).finds(ProblemCode.WRONG_TYPE, WHEN);
      reading(when("▸{ \"flag\": \"x\", \"cue\": \"rain\" }")).finds(ProblemCode.WRONG_TYPE, WHEN);
    }

    @Test
    void isAnObject() {
      reading(when("▸\"promise\"")).finds(ProblemCode.WRONG_TYPE, WHEN);
    }

    @Test
    void doesNotNegateNothing() {
      reading(when("{ \"not\": ▸null }")).finds(ProblemCode.MISSING_FIELD, WHEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cue", "promise", "flag", "frustration", "trust", "all", "any"})
    void doesNotAskForNothing(String kind) {
      assertThat(when("{ \"" + kind + "\": null }").read().problems())
          .extracting(Problem::code)
          .contains(ProblemCode.MISSING_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "any"})
    void joinsAtLeastOne(String join) {
      reading(when("{ \"" + join + "\": ▸[] }")).finds(ProblemCode.OUT_OF_RANGE, WHEN + "/" + join);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ \"atLeast\": null, \"below\": null }"})
    void onTheMoodNamesABound(String band) {
      reading(when("{ \"trust\": ▸" + band + " }"))
          .finds(ProblemCode.MISSING_FIELD, WHEN + "/trust");
    }

    @Test
    void onTheMoodMayLeaveOneBoundNull() {
      reading(when("{ \"trust\": { \"atLeast\": 10, \"below\": null } }")).findsNothing();
    }
  }

  @Nested
  class ATag {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ack",
          "empathy:rain",
          "breach",
          "promise:call-back",
          "Ack:rain",
          "ack:",
          "breach:-",
          "breach:a--b",
          "ack:rain:rain",
          "kindness"
        })
    void isOneOfTheList(String tag) {
      Problem problem =
          reading(Scripts.everyField().with("\"empathy\"", "▸\"" + tag + "\""))
              .finds(ProblemCode.BAD_TAG, OPENING + "1/evidence/1/tag");
      assertThat(problem.hint()).contains("breach:<code>");
    }
  }

  @Nested
  class EvidenceThatContradictsTheMarks {

    private static void warns(Script script, int response) {
      Problem problem =
          reading(script)
              .finds(ProblemCode.EVIDENCE_CONTRADICTS_MARKS, OPENING + response + "/marks");
      assertThat(problem.isError()).isFalse();
    }

    private static Script marked(Script script) {
      return script.with(
          "{ \"acknowledgement\": 4, \"action\": 4, \"boundaries\": 3 }",
          "▸{ \"acknowledgement\": 4, \"action\": 4, \"boundaries\": 3 }");
    }

    @Test
    void mayBeAnAcknowledgementThatNamesNoCue() {
      warns(
          marked(
              Scripts.everyField()
                  .with("\"ack:birthday\"", "\"empathy\"")
                  .with(
                      "{ \"tag\": \"empathy\", \"quote\": \"about the rain\" }",
                      "{ \"tag\": \"question\", \"quote\": \"about the rain\" }")),
          0);
    }

    @ParameterizedTest
    @CsvSource({"step", "owner", "time"})
    void mayBeAnActionThatLacksAStepAnOwnerOrATime(String tag) {
      warns(marked(Scripts.everyField().with("\"" + tag + "\"", "\"question\"")), 0);
    }

    @Test
    void isNotAnActionWithOptionsInPlaceOfATime() {
      reading(Scripts.everyField().with("\"time\"", "\"options\"")).findsNothing();
    }

    @Test
    void mayBeABoundaryThatNothingShows() {
      warns(
          Scripts.everyField()
              .with(
                  "{ \"acknowledgement\": 4, \"action\": 4, \"boundaries\": 3 }",
                  "▸{ \"acknowledgement\": 4, \"action\": 4, \"boundaries\": 4 }"),
          0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit", "escalate", "handover", "redirect", "end"})
    void isNotABoundaryThatOneOfTheseShows(String tag) {
      reading(
              Scripts.everyField()
                  .with("\"action\": 4, \"boundaries\": 3", "\"action\": 4, \"boundaries\": 4")
                  .with("\"promise.open:call-back\"", "\"" + tag + "\""))
          .findsNothing();
    }

    @Test
    void mayBeABreachThatIsNotMarkedZero() {
      warns(
          Scripts.everyField()
              .with(
                  "{ \"acknowledgement\": 0, \"action\": 0, \"boundaries\": 0 }",
                  "▸{ \"acknowledgement\": 0, \"action\": 0, \"boundaries\": 1 }"),
          2);
    }

    @Test
    void mayBeAZeroWithoutABreach() {
      warns(
          Scripts.everyField()
              .with("\"breach:blame\"", "\"question\"")
              .with(
                  "{ \"acknowledgement\": 0, \"action\": 0, \"boundaries\": 0 }",
                  "▸{ \"acknowledgement\": 0, \"action\": 0, \"boundaries\": 0 }"),
          2);
    }
  }
}
