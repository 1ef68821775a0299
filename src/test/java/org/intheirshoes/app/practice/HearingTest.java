package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.app.practice.HearingModel.Presence;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Hearing;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.app.shell.Speaker;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.voice.Heard;
import org.intheirshoes.voice.Spoken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HearingTest {

  private static final Scenario TV = Scenes.of("broken-tv");
  private static final Conversation BEGUN = Conversation.begin(TV);
  private static final List<String> OPENING = words(Scenes.opening(TV).lines());

  private final Heard voice = new Heard();
  private final LaterBackground later = new LaterBackground();

  private static List<String> words(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.by() == Line.Speaker.CUSTOMER)
        .map(line -> Spoken.words(line.text()))
        .toList();
  }

  private Coached coached(Switch heard) {
    Coached coached =
        new Coached(Coaching.PLAIN).heardBy(new Speaker(later, () -> Optional.of(voice)));
    coached.settings.choose(Hearing.FIRST.with(heard));
    return coached;
  }

  private PracticeModel play(Coached coached) {
    PracticeModel model = coached.play(BEGUN);
    later.runAll();
    return model;
  }

  private void listen(PracticeModel model) {
    model.begin();
    later.runAll();
    while (model.phaseProperty().get() == Phase.LISTENING) {
      model.goOn();
      later.runAll();
    }
  }

  private static Response answered(PracticeModel model) {
    return model.responses().stream()
        .filter(each -> !words(each.reaction()).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class ACustomerWhoIsHeard {

    private final PracticeModel model = play(coached(Switch.ON));

    @Test
    void saysEachOfHerLinesWhenItShowsAndNobodyElseIsHeard() {
      assertThat(voice.words()).isEmpty();
      listen(model);
      assertThat(voice.words()).isEqualTo(OPENING);
      assertThat(model.said()).hasSizeGreaterThan(OPENING.size());
    }

    @Test
    void fallsSilentWithTheNextLineAndWithAChoice() {
      listen(model);
      assertThat(voice.ended()).isEqualTo(OPENING.subList(0, OPENING.size() - 1));
      Response response = answered(model);
      model.choose(response);
      later.runAll();
      assertThat(voice.ended()).isEqualTo(OPENING);
      assertThat(voice.words()).last().isEqualTo(words(response.reaction()).getFirst());
    }

    @Test
    void fallsSilentWhenThePageIsLeft() {
      listen(model);
      model.help().hearing().close();
      later.runAll();
      assertThat(voice.ended()).isEqualTo(OPENING);
    }

    @Test
    void saysTheLastLineAgainAndEachPaceAtOnce() {
      listen(model);
      model.help().hearing().again();
      later.runAll();
      assertThat(voice.words()).hasSize(OPENING.size() + 1).last().isEqualTo(OPENING.getLast());
      int rate = voice.manner().rate();
      model.help().hearing().slower();
      later.runAll();
      assertThat(voice.words()).hasSize(OPENING.size() + 2).last().isEqualTo(OPENING.getLast());
      assertThat(voice.manner().rate()).isLessThan(rate);
    }

    @Test
    void canBeMutedInTheMiddleOfALine() {
      listen(model);
      model.help().hearing().swap();
      later.runAll();
      assertThat(voice.ended()).isEqualTo(OPENING);
      model.choose(answered(model));
      later.runAll();
      assertThat(voice.words()).isEqualTo(OPENING);
    }
  }

  @Test
  void isOffAtFirst() {
    listen(play(new Coached(Coaching.PLAIN).heardBy(new Speaker(later, () -> Optional.of(voice)))));
    assertThat(voice.words()).isEmpty();
  }

  @Test
  void aMutedCustomerIsHeardAgainOnRequest() {
    PracticeModel model = play(coached(Switch.OFF));
    listen(model);
    model.help().hearing().again();
    later.runAll();
    assertThat(voice.words()).containsExactly(OPENING.getLast());
  }

  @Test
  void aConversationThatGoesOnIsSilentAndItsLastLineCanBeHeard() {
    Conversation left = BEGUN.choose(BEGUN.offered().getFirst());
    PracticeModel model = coached(Switch.ON).play(left);
    later.runAll();
    assertThat(voice.words()).isEmpty();
    model.help().hearing().again();
    later.runAll();
    assertThat(voice.words()).containsExactly(words(left.beat().orElseThrow().lines()).getLast());
  }

  @Nested
  class WhileTheVoiceIsLookedFor {

    private final PracticeModel model = coached(Switch.ON).play(BEGUN);

    @Test
    void theTurnGoesOn() {
      Coached.listen(model);
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      model.choose(1);
      assertThat(model.conversation().turns()).hasSize(1);
      assertThat(model.help().hearing().presenceProperty().get()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void theLineThatStandsThereIsSaidOnceItIsFound() {
      Coached.listen(model);
      later.runAll();
      assertThat(voice.words()).containsExactly(OPENING.getLast());
    }

    @Test
    void nothingIsSaidOfALineThatWasAnswered() {
      Coached.listen(model);
      model.help().hearing().stop();
      later.runAll();
      assertThat(voice.words()).isEmpty();
    }
  }

  @Nested
  class WithoutAVoice {

    private final Coached coached =
        new Coached(Coaching.PLAIN).heardBy(new Speaker(later, Optional::empty));

    @Test
    void itIsSaidUntilTheFirstConversationBegins() {
      PracticeModel first = play(coached);
      assertThat(first.help().hearing().absenceIsNews()).isTrue();
      assertThat(play(coached).help().hearing().absenceIsNews()).isTrue();
      first.begin();
      assertThat(first.help().hearing().absenceIsNews()).isFalse();
      assertThat(play(coached).help().hearing().absenceIsNews()).isFalse();
    }

    @Test
    void theKeysDoNothing() {
      PracticeModel model = play(coached);
      listen(model);
      HearingModel hearing = model.help().hearing();
      Hearing before = hearing.wanted();
      hearing.swap();
      hearing.slower();
      hearing.again();
      assertThat(hearing.wanted()).isEqualTo(before);
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
    }

    @Test
    void recordingsAreHeardAllTheSame() {
      PracticeModel model =
          play(coached.with(Map.of(Scenes.opening(TV).id() + "-1", Path.of("none.wav"))));
      assertThat(model.help().hearing().presenceProperty().get()).isEqualTo(Presence.THERE);
      assertThat(model.help().hearing().absenceIsNews()).isFalse();
    }
  }
}
