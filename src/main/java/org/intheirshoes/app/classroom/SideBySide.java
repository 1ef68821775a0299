package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.intheirshoes.classroom.Branch;
import org.intheirshoes.classroom.BranchComparison;
import org.intheirshoes.classroom.ClassReview;
import org.intheirshoes.classroom.Decision;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// Two paths of a class as the room compares them: what each was worth, how the customer felt, what
/// each turn cost, and what was said where they part.
record SideBySide(BranchComparison both) {

  private static final Texts TEXTS = Texts.of(SideBySide.class);

  /// Above both.
  String title() {
    return TEXTS.get("slide.branches", name(both.left()), name(both.right()));
  }

  /// In words.
  List<RoomFrame.Item> items() {
    List<RoomFrame.Item> items = new ArrayList<>();
    items.add(item(both.left()));
    items.add(item(both.right()));
    both.partsAt()
        .ifPresent(
            turn ->
                items.add(
                    new RoomFrame.Item(
                        TEXTS.get("slide.parts", turn),
                        TEXTS.get(
                            "slide.parts.said",
                            said(both.left(), turn),
                            said(both.right(), turn)))));
    return items;
  }

  /// As curves.
  RoomFrame.Curves curves() {
    return new RoomFrame.Curves(List.of(course(both.left()), course(both.right())), both.partsAt());
  }

  private static RoomFrame.Item item(ClassReview review) {
    RoomFrame.Mood end = mood(review).getLast();
    String worth =
        review.score().isPresent()
            ? TEXTS.get("slide.score.of", review.score().getAsInt())
            : TEXTS.get("slide.unfinished", review.branch().decisions().size());
    return new RoomFrame.Item(
        name(review), TEXTS.get("slide.branch", worth, end.frustration(), end.trust()));
  }

  private static RoomFrame.Course course(ClassReview review) {
    List<Integer> costs = costs(review);
    int lost = costs.stream().mapToInt(Integer::intValue).sum();
    String name = costs.isEmpty() ? name(review) : TEXTS.get("slide.course", name(review), lost);
    return new RoomFrame.Course(name, mood(review), costs);
  }

  /// What each turn cost; none at all if one of them is not known.
  private static List<Integer> costs(ClassReview review) {
    List<Integer> costs = new ArrayList<>();
    for (Decision decision : review.branch().decisions()) {
      OptionalDouble cost = review.cost(decision);
      if (cost.isEmpty()) {
        return List.of();
      }
      costs.add((int) Math.round(cost.getAsDouble()));
    }
    return costs;
  }

  /// How the customer felt on a path, before the first turn and after each.
  static List<RoomFrame.Mood> mood(ClassReview review) {
    return BranchComparison.moods(review).stream()
        .map(mood -> new RoomFrame.Mood(mood.frustration(), mood.trust()))
        .toList();
  }

  private static String said(ClassReview review, int turn) {
    String text = review.branch().decisions().get(turn - 1).turn().response().text();
    return AheadPane.firstWords(Markup.plain(text));
  }

  private static String name(ClassReview review) {
    Branch branch = review.branch();
    return branch.name().orElse(TEXTS.get("path", branch.number()));
  }
}
