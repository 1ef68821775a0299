package org.intheirshoes.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.LanguagePackReader;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.WordPattern;
import org.intheirshoes.scenario.Words;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

  private static String english() throws Exception {
    return Files.readString(Path.of("assets", "language", "en.json"));
  }

  private static List<Hit> hits(String text) throws Exception {
    LanguagePack pack =
        LanguagePackReader.read(english().getBytes(StandardCharsets.UTF_8)).pack().orElseThrow();
    SampleScript script =
        SampleScript.lateParcel().with("Someone will look into it.", text.replace("\"", "\\\""));
    return LanguageCheck.of(script.scenario(), pack).stream()
        .filter(hit -> hit.response().id().equals("vague"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bare-demand        | Date of birth?
          vague-time         | It should be about a day.
          vague-time         | I will get back to you soon.
          over-apology       | I’m sorry. I’m sorry it came to this.
          over-apology-words | I’m so, so sorry.
          template-empathy   | I completely understand your frustration.
          calm-down          | Madam, calm down.
          blame              | You should have read the label.
          policy-wall        | That’s company policy.
          dead-end-no        | There’s nothing I can do.
          order-words        | You must fill in the form.
          hedging            | I’ll look into it.
          jargon             | I’ll action your request.
          acronym            | It’s your PSU.
          put-down           | As I said, it’s on Friday.
          self-centring      | I’ve had a long day.
          cold-transfer      | I’ll put you through.
          absolute-promise   | I guarantee it.
          doubt              | Are you sure you plugged it in?
          """)
  void findsWhatEachRuleIsFor(String rule, String text) throws Exception {
    assertThat(hits(text)).extracting(hit -> hit.rule().id()).contains(rule);
  }

  /// Real sentences of the scenarios that an earlier form of a rule took for something else.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I guaranteed what nobody can, and it still isn’t you.",
        "You shouldn’t have to shift again at all, not to a third address.",
        "Then you should have someone who really knows. I’ll bring her over.",
        "That I can’t promise down a phone, and I won’t. What you get: two sizes.",
        "I’ll work flat out on this, but not shouted at: bring the voice down.",
        "Leave the flats till twenty to four: same page, one shoe at a time.",
        "You’re off at three, so: courier between four and six, tomorrow.",
        "No witches, no beige. Under More filters you’ll see Width.",
        "No TV today; I’ll ring Yusuf and tell him the lot.",
        "May I have your date of birth, so that I can find your order?",
        "Tomorrow's recital cannot wait. I will ring the depot now.",
        "*You say nothing, and watch the numbers go down with him.*",
        "*About a day passes.*"
      })
  void leavesSoundSentencesAlone(String text) throws Exception {
    assertThat(hits(text)).extracting(Hit::message).isEmpty();
  }

  @Test
  void tellsWhereTheWordsStandWhatTheyDoABetterWayAndItsSource() throws Exception {
    Hit hit = hits("All well. It is **about a day**, then.").getFirst();
    assertThat(hit.quote()).isEqualTo("about a day");
    assertThat("All well. It is about a day, then.".substring(hit.span().from(), hit.span().to()))
        .isEqualTo("about a day");
    assertThat(hit.message()).isEqualTo("“about a day” gives a vague time.");
    assertThat(hit.pointer()).isEqualTo("/beats/plan/responses/1/text");
    assertThat(hit.rule().better()).isNotBlank();
    assertThat(hit.rule().source()).contains("Maister");
  }

  @Test
  void noRuleClaimsToFindEmpathy() throws Exception {
    assertThat(
            LanguagePackReader.read(english().getBytes(StandardCharsets.UTF_8))
                .pack()
                .orElseThrow()
                .rules()
                .stream()
                .map(rule -> rule.finds())
                .collect(Collectors.joining(" ")))
        .doesNotContainIgnoringCase("empath");
  }

  @Test
  void aPackWithAMistakeIsRefusedWithItsPlace() throws Exception {
    LanguagePackReader.Reading reading =
        LanguagePackReader.read(
            english()
                .replaceFirst("\"source\": \"maister-1985\"", "\"source\": \"nobody\"")
                .replaceFirst("\"a bit\"|\"shortly\"", "\"(a+)+\"")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(reading.pack()).isEmpty();
    assertThat(reading.problems())
        .extracting(problem -> problem.code())
        .containsExactlyInAnyOrder(ProblemCode.DEAD_LINK, ProblemCode.BAD_TEXT);
    assertThat(reading.problems()).allMatch(problem -> problem.line() > 0);
  }

  @Test
  void noPatternRunsAwayOnAHostileText() {
    WordPattern pattern = WordPattern.of("a ... a? a? ... a a? ... a? a ... b").orElseThrow();
    String hostile = "a ".repeat(2_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(pattern.in(Words.sentences(hostile))).isEmpty());
    assertThatNoException().isThrownBy(() -> WordPattern.of("*(").isPresent());
  }
}
