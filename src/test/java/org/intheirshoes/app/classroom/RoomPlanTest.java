package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With letters half as wide as high and lines as high as their type, without a screen.
class RoomPlanTest {

  private static final Measure LETTERS =
      new Measure() {
        @Override
        public double height(Words words, Role role, double size, double width) {
          return Math.max(1, Math.ceil(width(words, role, size) / width)) * size;
        }

        @Override
        public double width(Words words, Role role, double size) {
          return words.length() * size / 2;
        }
      };

  private static RoomPlan plan(RoomFrame frame) {
    return RoomPlan.of(frame, 1920, 1080, LETTERS);
  }

  private static List<Block> blocks(RoomPlan plan, Block.Kind kind) {
    return plan.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .map(RoomPlan.Placed::block)
        .filter(block -> block.kind() == kind)
        .toList();
  }

  private static String words(Block block) {
    return block.rows().stream()
        .map(
            row ->
                switch (row) {
                  case Block.Text text -> text.words().plain();
                  case Block.Judged judged -> judged.reason().plain();
                })
        .collect(Collectors.joining());
  }

  @Test
  void aShortLineHasTheLargestType() {
    RoomPlan plan = plan(Frames.noticing());
    assertThat(plan.metrics().scale().step()).isZero();
    assertThat(plan.pages()).hasSize(1);
  }

  @Test
  void moreTextHasSmallerTypeBeforeItHasPages() {
    RoomPlan plan = plan(Frames.asking(Frames.open(4, "word ".repeat(40))));
    assertThat(plan.metrics().scale().step()).isPositive();
    assertThat(plan.pages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {400, 600, 768, 800, 1080, 2160})
  void noTypeIsSmallerThanTheLeast(double height) {
    for (Role role : Role.values()) {
      double size = new TypeScale(height, TypeScale.LAST).size(role);
      assertThat(size).isGreaterThanOrEqualTo(18);
      assertThat(size).isGreaterThanOrEqualTo(28 * height / 1080 - 0.25);
    }
  }

  @Test
  void manyShortResponsesStandInTwoColumns() {
    RoomPlan plan = plan(Frames.asking(Frames.open(12, "Yes.")));
    assertThat(plan.pages()).hasSize(1);
    assertThat(
            plan.pages().getFirst().blocks().stream()
                .filter(placed -> placed.block().kind() == Block.Kind.BAND)
                .map(placed -> placed.area().x())
                .distinct())
        .hasSize(2);
  }

  @Test
  void fourResponsesStandBelowEachOther() {
    assertThat(
            plan(Frames.asking(Frames.open(4))).pages().getFirst().blocks().stream()
                .filter(placed -> placed.block().kind() == Block.Kind.BAND)
                .map(placed -> placed.area().x())
                .distinct())
        .hasSize(1);
  }

  @Test
  void noWordOfTheLongestScriptIsLost() {
    String longest = Frames.longest();
    RoomPlan plan = plan(Frames.asking(List.of(Frames.line(longest)), Frames.open(12, longest)));
    assertThat(plan.pages().size()).isGreaterThan(12);
    Map<Integer, String> shown = new TreeMap<>();
    for (Block band : blocks(plan, Block.Kind.BAND)) {
      shown.merge(band.index(), words(band), String::concat);
    }
    assertThat(shown.values()).hasSize(12).containsOnly(longest);
    assertThat(blocks(plan, Block.Kind.SAID).stream().map(RoomPlanTest::words))
        .hasSizeGreaterThan(1)
        .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(longest));
  }

  @Test
  void textIsCutBetweenWords() {
    RoomPlan plan = plan(Frames.asking(Frames.open(1, Frames.longest())));
    List<Block> pieces = blocks(plan, Block.Kind.BAND);
    assertThat(pieces.subList(0, pieces.size() - 1))
        .isNotEmpty()
        .allMatch(piece -> words(piece).endsWith(" "));
  }

  @Test
  void aWordWithoutEndIsCutAnywhere() {
    String word = "a".repeat(4000);
    RoomPlan plan = plan(Frames.asking(Frames.open(1, word)));
    assertThat(
            blocks(plan, Block.Kind.BAND).stream()
                .map(RoomPlanTest::words)
                .collect(Collectors.joining()))
        .isEqualTo(word);
  }

  @Test
  void aShortLineStaysAboveLongResponsesOnEveryPage() {
    RoomPlan plan = plan(Frames.asking(Frames.open(2, Frames.longest())));
    assertThat(plan.pages()).hasSizeGreaterThan(1);
    assertThat(plan.pages())
        .allMatch(page -> page.blocks().getFirst().block().kind() == Block.Kind.SAID);
  }

  @Test
  void everythingStaysOnTheScreen() {
    for (RoomFrame frame :
        List.of(
            Frames.asking(Frames.revealed(4)),
            Frames.asking(Frames.beat(), Frames.voted(12)),
            Frames.debrief(),
            Frames.asking(List.of(Frames.line(Frames.longest())), Frames.open(3)))) {
      for (RoomPlan.Page page : plan(frame).pages()) {
        assertThat(page.blocks())
            .allMatch(placed -> placed.area().y() >= 0 && placed.area().bottom() <= 1080)
            .allMatch(placed -> placed.area().x() >= 0 && placed.area().right() <= 1920);
      }
    }
  }

  @Test
  void theClockShowsMinutesAndSeconds() {
    assertThat(StripNode.clock(80)).isEqualTo("1:20");
    assertThat(StripNode.clock(8)).isEqualTo("0:08");
  }

  @Test
  void noticedWordsAreMarkedWhereverTheScriptsMarksStand() {
    assertThat(
            Words.of("On **Saturday** we all come.", List.of("Saturday we")).runs().stream()
                .filter(run -> run.ground() == Words.Ground.NOTICED)
                .map(Words.Run::text))
        .containsExactly("Saturday", " we");
  }
}
