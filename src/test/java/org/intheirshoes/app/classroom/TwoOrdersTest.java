package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.app.classroom.ClassModel.Curtain;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Phase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The same scene in two orders, and what the room sees of both.
class TwoOrdersTest {

  private static final String POLICY = "Policy first";
  private static final String ACKNOWLEDGE = "Acknowledge first";

  private static List<String> others(Lesson lesson) {
    return lesson.model().ways().others().stream().map(Way::text).toList();
  }

  private static void press(Lesson lesson, String text) {
    lesson
        .model()
        .go(
            lesson.model().ways().others().stream()
                .filter(way -> way.text().equals(text))
                .findFirst()
                .orElseThrow());
  }

  /// Both orders played to the end, the second one looked back on.
  private static Lesson both() {
    Lesson lesson = Lesson.ofHands().votes(3, 1).takes(0).does(new ClassStep.NextBeat());
    lesson.playsToTheEnd();
    press(lesson, "Play it again: " + ACKNOWLEDGE);
    lesson.votes(1, 0, 4).takes(2);
    while (lesson.session().phase() != Phase.ENDED) {
      lesson.does(new ClassStep.NextBeat());
      if (lesson.session().phase() != Phase.ENDED) {
        lesson.votes(1, 4).takes(1);
      }
    }
    lesson.does(new ClassStep.Reveal());
    lesson.model().know(Analysis.of(lesson.session().plan().scenario()));
    return lesson;
  }

  @Nested
  class AtTheEndOfAScene {

    @Test
    void theOtherOrderIsOneKeyAwayAndBothPathsGetTheirNames() {
      Lesson lesson = Lesson.ofHands().playsToTheEnd();
      assertThat(others(lesson))
          .containsExactly("Play it again: " + POLICY, "Play it again: " + ACKNOWLEDGE);
      press(lesson, "Play it again: " + ACKNOWLEDGE);
      assertThat(lesson.session().scene().branches().getFirst().name()).contains(POLICY);
      assertThat(lesson.session().branch().name()).contains(ACKNOWLEDGE);
      assertThat(lesson.session().branch().turn()).isEqualTo(1);
      assertThat(lesson.session().phase()).isEqualTo(Phase.SPEAKING);
    }

    @Test
    void aPathThatHasItsNameLeavesOnlyTheOtherOrder() {
      Lesson lesson = Lesson.ofHands().does(new ClassStep.NameBranch(1, POLICY)).playsToTheEnd();
      assertThat(others(lesson)).containsExactly("Play it again: " + ACKNOWLEDGE);
      assertThat(others(Lesson.ofHands().does(new ClassStep.NameBranch(1, "Ours")).playsToTheEnd()))
          .isEmpty();
    }

    @Test
    void thereIsNoThirdOrder() {
      assertThat(others(both())).noneMatch(text -> text.startsWith("Play it again"));
    }
  }

  @Nested
  class SideBySide {

    @Test
    void bothPathsAreDrawnWithTheirCostsAndWhereTheyPart() {
      Lesson lesson = both();
      RoomFrame.Debrief slide =
          lesson.model().lookBack().slides().stream()
              .filter(each -> each.kind() == Slide.Kind.BRANCHES)
              .map(Slide::frame)
              .findFirst()
              .orElseThrow();
      assertThat(slide.headline()).isEqualTo("Policy first and Acknowledge first, side by side");
      assertThat(slide.curves().partsAt()).hasValue(1);
      assertThat(slide.curves().courses()).hasSize(2);
      for (RoomFrame.Course course : slide.curves().courses()) {
        assertThat(course.costs()).hasSize(course.mood().size() - 1).isNotEmpty();
      }
      int lost = slide.curves().courses().getFirst().costs().stream().mapToInt(each -> each).sum();
      assertThat(slide.curves().courses().getFirst().name())
          .startsWith(POLICY)
          .contains(String.valueOf(lost));
      assertThat(slide.items())
          .extracting(RoomFrame.Item::headline)
          .contains("They part at beat 1");
    }

    @Test
    void aSinglePathIsComparedWithNothing() {
      Lesson lesson = Lesson.ofHands().playsToTheEnd().does(new ClassStep.Reveal());
      lesson.model().know(Analysis.of(lesson.session().plan().scenario()));
      assertThat(lesson.model().lookBack().slides())
          .extracting(Slide::kind)
          .contains(Slide.Kind.PATH)
          .doesNotContain(Slide.Kind.BRANCHES);
    }
  }

  @Nested
  class SettledBefore {

    @Test
    void theFirstPathHasItsNameAndTheCurtainIsStillDown() {
      ClassPlan plan = ClassPlan.of(Lesson.scenario("broken-tv"));
      ClassSession named =
          ClassSession.begin(plan, Lesson.BEGAN)
              .apply(new ClassStep.NameBranch(1, POLICY), Lesson.BEGAN);
      Lesson lesson = Lesson.of(plan).does(new ClassStep.NameBranch(1, POLICY));
      assertThat(lesson.session().branch().name()).isEqualTo(named.branch().name());
      assertThat(lesson.model().curtainProperty().get()).isEqualTo(Curtain.OPENING);
      assertThat(lesson.comesBack().model().curtainProperty().get()).isEqualTo(Curtain.OPENING);
    }
  }

  @Nested
  class WhereTheClassIs {

    @Test
    void isToldOnceTheScriptIsKnown() {
      Lesson lesson = Lesson.ofHands();
      assertThat(lesson.model().beatsProperty().get()).isEqualTo(Optional.empty());
      lesson.model().know(Analysis.of(lesson.session().plan().scenario()));
      int beats = lesson.model().beatsProperty().get().orElseThrow();
      assertThat(beats).isGreaterThan(2);
      lesson.playsToTheEnd();
      assertThat(lesson.model().beatsProperty().get())
          .contains(lesson.session().branch().decisions().size());
    }
  }
}
