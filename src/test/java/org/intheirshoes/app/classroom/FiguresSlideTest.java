package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.ItemFigures;
import org.junit.jupiter.api.Test;

/// The beats as questions over classes that were really recorded and read again.
class FiguresSlideTest {

  private static final Analysis ANALYSIS = Analysis.of(Lesson.scenario("broken-tv"));

  private final MemoryKeeper keeper = new MemoryKeeper();

  /// A class of ten at the first two beats: so many hands for the best at each, the others against.
  private Lesson lesson(int forTheBest) {
    Lesson lesson = Lesson.ofHands();
    for (int beat = 0; beat < 2; beat++) {
      int best = best(lesson.session());
      int worse = best == 0 ? 1 : 0;
      lesson.does(new ClassStep.OpenVote());
      lesson.does(new ClassStep.CountTyped(lesson.response(best).id(), forTheBest));
      lesson.does(new ClassStep.CountTyped(lesson.response(worse).id(), 10 - forTheBest));
      lesson.does(new ClassStep.CloseVote()).takes(best).does(new ClassStep.NextBeat());
    }
    return lesson;
  }

  private static int best(ClassSession session) {
    var conversation = session.branch().conversation();
    String id =
        ((Exact) ANALYSIS)
            .bestFrom(conversation)
            .turns()
            .get(conversation.turns().size())
            .response()
            .id();
    List<String> offered =
        session.branch().offered().stream().map(response -> response.id()).toList();
    return offered.indexOf(id);
  }

  private void record(Lesson lesson) {
    lesson.playsToTheEnd().does(new ClassStep.Reveal(), new ClassStep.Finish());
    ClassRecorder.ofNew(keeper).record(lesson.session());
  }

  private List<RoomFrame.Item> slide(Lesson now) {
    now.playsToTheEnd().does(new ClassStep.Reveal());
    now.model().know(ANALYSIS);
    now.model().know(SetupModel.finished(keeper));
    return now.model().lookBack().slides().stream()
        .filter(slide -> slide.kind() == Slide.Kind.FIGURES)
        .findFirst()
        .orElseThrow()
        .frame()
        .items();
  }

  private static List<String> headlines(List<RoomFrame.Item> items) {
    return new ArrayList<>(items.stream().map(RoomFrame.Item::headline).toList());
  }

  @Test
  void eightClassesTellWhichBeatsTellThemApart() {
    for (int hands : List.of(2, 3, 4, 5, 6, 7, 8)) {
      record(lesson(hands));
    }
    List<RoomFrame.Item> items = slide(lesson(9));
    assertThat(headlines(items).getFirst()).contains("% were for the best; apart by ");
    assertThat(items.getLast().sentence()).startsWith("“Apart by” tells how far classes");
  }

  @Test
  void fewerSaySo() {
    for (int hands : List.of(2, 3, 4, 5, 6, 7)) {
      record(lesson(hands));
    }
    List<RoomFrame.Item> items = slide(lesson(9));
    assertThat(headlines(items)).noneMatch(headline -> headline.contains("apart by"));
    assertThat(items.getLast().sentence())
        .contains(String.valueOf(ItemFigures.FEWEST_CLASSES))
        .startsWith("For that it takes");
  }
}
