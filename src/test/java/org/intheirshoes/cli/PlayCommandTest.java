package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlayCommandTest {

  @TempDir Path folder;

  private String script() {
    return SampleScript.lateParcel().in(folder.resolve("parcel.json")).toString();
  }

  private TestRun play(String typed, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "play";
    args[1] = script();
    System.arraycopy(options, 0, args, 2, options.length);
    return TestRun.typing(folder.resolve("shelf"), typed, args);
  }

  @Nested
  class InTheTerminal {

    @Test
    void showsTheSettingTheCardTheLinesAndTheDebrief() {
      TestRun run = play("2\ncourier\n1\n");
      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.unwrapped())
          .contains("The parcel that did not come By front desk, level 1, about 2 minutes.")
          .contains("The collection desk of a parcel shop in Besançon")
          .contains("You: You stand at the collection desk.")
          .contains("You know: Priya Nair (she/her). She was told the parcel")
          .contains("You may: call the depot")
          .contains("You may not: open another customer's parcel")
          .contains("Priya Nair (angry): The bus was full")
          .contains("The recital is tomorrow.")
          .contains(" 2 Tomorrow's recital cannot wait.")
          .contains("Priya Nair (hopeful): Thank you.")
          .contains("A string by seven She practises until nine.")
          .contains("You heard her, and you acted")
          .contains("What you could not know: It is her first recital since the accident.")
          .contains("Acknowledgement: ")
          .endsWith("Strong: 100 of 100. Blind guessing gets 0, the best line 100. ");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsWhatEachTurnCostAndWhy() {
      TestRun run = play("1\n1\n2\n2\n");
      assertThat(run.unwrapped())
          .containsPattern("1\\. You said: “I am so terribly sorry.*?This cost \\d+ points\\.")
          .contains("The best line open was: “Tomorrow's recital cannot wait.")
          .contains("Why: ")
          .contains("A second apology for the same thing: it was heard as weakness.")
          .contains("Not answered: the recital is tomorrow")
          .contains("Try again: 0 of 100");
    }

    @Test
    void stepsBackATurn() {
      TestRun run = play("b\n1\nb\n2\n1\n1\n");
      assertThat(run.exit()).isZero();
      assertThat(run.unwrapped())
          .contains("This is the first turn.")
          .contains("Back to turn 1.")
          .contains("Strong: 100 of 100.");
    }

    @Test
    void showsTheCardAgainAndToleratesWhatItDoesNotKnow() {
      TestRun run = play("?\n9\nnonsense\n\n2\n1\n1\n");
      assertThat(run.exit()).isZero();
      assertThat(run.unwrapped().split("You may: call the depot", -1)).hasSize(3);
      assertThat(run.unwrapped())
          .contains("“9” is not one of the answers. Type 1 to 4, or b, ?, q.")
          .contains("“nonsense” is not one of the answers.");
    }

    @Test
    void canBeLeft() {
      TestRun run = play("2\nq\n");
      assertThat(run.exit()).isZero();
      assertThat(run.unwrapped())
          .endsWith("You left before the end. Nothing was scored, and nothing is lost. ");
    }

    @Test
    void saysSoWhenTheInputEnds() {
      TestRun run = play("2\n");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.complaint()).startsWith("The input ended before the conversation did");
    }

    @Test
    void tellsABreachApart() {
      assertThat(play("4\n2\n1\n1\n").unwrapped())
          .contains("Not passed: ")
          .contains("After a breach the score is at most 40")
          .contains("“You should have”: whatever else is right");
    }

    @Test
    void withJsonTalksAsideAndPrintsOnlyTheResult() {
      TestRun run = play("2\n1\n1\n", "--json");
      assertThat(run.json()).hasSize(1);
      assertThat(run.json().getFirst().get("ending").asString()).isEqualTo("delivered");
      assertThat(run.complaint()).contains("Priya Nair (angry)");
    }
  }

  @Nested
  class WithChoices {

    @Test
    void playsWithoutAsking() {
      TestRun run = play("", "--choices", "hear,courier,ring");
      assertThat(run.exit()).isZero();
      assertThat(run.unwrapped())
          .contains("You: Tomorrow's recital cannot wait.")
          .contains("Strong: 100 of 100.")
          .doesNotContain(">");
    }

    @Test
    void printsTheSameObjectAsPaths() {
      TestRun run = play("", "--choices", "gush,sorry-again,vague,serve-next", "--json");
      JsonNode result = run.json().getFirst();
      List<JsonNode> paths =
          TestRun.of(folder.resolve("shelf"), "paths", script(), "--json").json();
      assertThat(paths).contains(result);
    }

    @Test
    void refusesWhatIsNotOpenTooShortOrTooLong() {
      TestRun unknown = play("", "--choices", "hear,dance");
      assertThat(unknown.exit()).isEqualTo(2);
      assertThat(unknown.complaint())
          .isEqualTo("“dance” is not open at “plan”. Open there: courier, vague.");
      TestRun shortOne = play("", "--choices", "hear", "--json");
      assertThat(shortOne.exit()).isEqualTo(2);
      assertThat(shortOne.out()).isEmpty();
      assertThat(shortOne.complaint()).startsWith("The choices stop at “plan”");
      TestRun longOne = play("", "--choices", "hear,courier,ring,ring", "--json");
      assertThat(longOne.exit()).isEqualTo(2);
      assertThat(longOne.complaint()).contains("over at “delivered” after 3 choices");
    }
  }

  @Nested
  class ByProtocol {

    @Test
    void tellsBeatsTurnsAndTheEnd() {
      TestRun run = play("gush\nhear-now\ncourier\nring\n", "--protocol", "json");
      assertThat(run.exit()).isZero();
      List<JsonNode> events = run.json();
      assertThat(events.stream().map(event -> event.get("event").asString()).toList())
          .containsExactly("beat", "turn", "beat", "turn", "beat", "turn", "beat", "turn", "end");
      JsonNode beat = events.getFirst();
      assertThat(beat.get("beat").asString()).isEqualTo("opening");
      assertThat(beat.get("lines").get(1).get("feeling").asString()).isEqualTo("angry");
      assertThat(beat.get("responses").get(0).propertyNames()).containsExactly("id", "text");
      JsonNode turn = events.get(1);
      assertThat(turn.propertyNames())
          .containsExactly(
              "event", "beat", "response", "effective", "frustration", "trust", "reaction");
      assertThat(turn.get("reaction").get(0).get("text").asString()).isEqualTo("And my string?");
      assertThat(events.get(5).get("effective").get(0).isNull()).isTrue();
      JsonNode end = events.getLast();
      assertThat(end.get("ending").asString()).isEqualTo("delivered");
      assertThat(end.get("choices")).hasSize(4);
      assertThat(end.get("K").isNumber()).isTrue();
      assertThat(end.get("loss").isInt()).isTrue();
    }

    @Test
    void tellsAnUnknownIdAndWaits() {
      TestRun run = play("dance\nhear\ncourier\nring\n", "--protocol", "json");
      assertThat(run.exit()).isZero();
      JsonNode problem = run.json().get(1);
      assertThat(problem.get("event").asString()).isEqualTo("problem");
      assertThat(problem.get("message").asString()).isEqualTo("“dance” is not open at “opening”.");
      assertThat(run.json().getLast().get("event").asString()).isEqualTo("end");
    }

    @Test
    void tellsWhenTheInputEnds() {
      TestRun run = play("hear\n", "--protocol", "json");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.json().getLast().get("event").asString()).isEqualTo("problem");
    }

    @Test
    void goesWithNoOtherWayOfPlaying() {
      assertThat(play("", "--protocol", "json", "--json").exit()).isEqualTo(2);
      assertThat(play("", "--protocol", "xml").exit()).isEqualTo(2);
    }
  }

  @Nested
  class TheScript {

    @Test
    void mayBeOneOfTheShelf() {
      SampleScript.lateParcel().in(folder.resolve("shelf/mine.json"));
      TestRun run =
          TestRun.of(
              folder.resolve("shelf"),
              "play",
              "late-parcel",
              "--choices",
              "hear,courier,ring",
              "--json");
      assertThat(run.exit()).isZero();
    }

    @Test
    void mayBeOneOfItsVariants() {
      String way = "friday-first,near-what,one-problem,under-the-right-door,kitchen-yard,";
      TestRun kept =
          TestRun.of(
              folder.resolve("shelf"),
              "play",
              "hotel-guest",
              "--variant",
              "papers-counted",
              "--choices",
              way + "wednesdays,yes-with-a-hole,has-anyone-asked",
              "--json");
      assertThat(kept.err()).isEmpty();
      assertThat(kept.exit()).isZero();
      TestRun written =
          TestRun.of(
              folder.resolve("shelf"),
              "play",
              "hotel-guest",
              "--choices",
              way + "wednesdays,yes-with-a-hole,has-anyone-asked");
      assertThat(written.exit()).isEqualTo(ExitCode.WRONG);
      assertThat(written.err()).contains("wednesdays");
    }

    @Test
    void isToldWithItsVariantsWhereOneIsUnknown() {
      TestRun run =
          TestRun.of(folder.resolve("shelf"), "play", "hotel-guest", "--variant", "stormy");
      assertThat(run.exit()).isEqualTo(ExitCode.WRONG);
      assertThat(run.err())
          .contains("There is no variant “stormy”. There are: papers-counted, stuck-in-the-lift.");
      TestRun none = TestRun.of(folder.resolve("shelf"), "play", script(), "--variant", "random");
      assertThat(none.err()).contains("This scenario has no variants.");
    }

    @Test
    void thatIsNowhereIsToldWithWhatThereIs() {
      SampleScript.lateParcel().in(folder.resolve("shelf/mine.json"));
      TestRun run = TestRun.of(folder.resolve("shelf"), "play", "nowhere");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.complaint()).contains("“nowhere”").contains("late-parcel");
      assertThat(TestRun.of(folder, "play", "no\0where").exit()).isEqualTo(2);
    }

    @Test
    void thatIsBrokenIsToldByItsProblems() {
      Path broken =
          SampleScript.lateParcel()
              .with("\"next\": \"close\"", "\"next\": \"clsoe\"")
              .in(folder.resolve("b.json"));
      TestRun run = TestRun.of(folder, "play", broken.toString());
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.complaint()).contains("error dead-link").contains("Did you mean “close”?");
    }
  }
}
