package org.intheirshoes.app.debrief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.coach.Comparison;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.texts.Texts;

/// The review as a sequence of chapters: which one is open, and what the learner writes in them.
public final class ReviewModel {

  private static final Texts TEXTS = Texts.of(ReviewModel.class);

  private final DebriefModel debrief;
  private final List<Chapter> chapters;
  private final Playback playback;
  private final ReadOnlyObjectWrapper<Chapter> chapter =
      new ReadOnlyObjectWrapper<>(Chapter.INTENT);
  private final ReadOnlyObjectWrapper<MapState> map =
      new ReadOnlyObjectWrapper<>(MapState.LEARNERS);

  /// Whether the author's empathy map and the hidden side show.
  enum MapState {
    LEARNERS,
    COMPARED
  }

  /// The chapters of a review; it opens with the first.
  public ReviewModel(DebriefModel debrief) {
    this.debrief = debrief;
    this.chapters =
        Arrays.stream(Chapter.values())
            .filter(each -> each != Chapter.COMPARED || debrief.before().isPresent())
            .toList();
    this.playback = new Playback(debrief.conversation());
  }

  DebriefModel debrief() {
    return debrief;
  }

  /// The chapters, in their order.
  List<Chapter> chapters() {
    return chapters;
  }

  /// The question over a chapter.
  String title(Chapter chapter) {
    return isOfTwoRules(chapter)
        ? TEXTS.get("rules.title")
        : chapter.title(debrief.scenario().customer().name());
  }

  /// One sentence under it.
  String lead(Chapter chapter) {
    return isOfTwoRules(chapter) ? TEXTS.get("rules.lead") : chapter.lead();
  }

  private boolean isOfTwoRules(Chapter chapter) {
    return chapter == Chapter.COMPARED && comparison().filter(Comparison::isOfTwoRules).isPresent();
  }

  ReadOnlyObjectProperty<Chapter> chapterProperty() {
    return chapter.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<MapState> mapProperty() {
    return map.getReadOnlyProperty();
  }

  Playback playback() {
    return playback;
  }

  /// Opens a chapter.
  void open(Chapter wanted) {
    chapter.set(wanted);
  }

  /// The chapter after the open one; empty at the last.
  Optional<Chapter> following() {
    int next = chapters.indexOf(chapter.get()) + 1;
    return next < chapters.size() ? Optional.of(chapters.get(next)) : Optional.empty();
  }

  /// Whether going on shows the author's map first.
  boolean revealsNext() {
    return chapter.get() == Chapter.SHOES && map.get() == MapState.LEARNERS;
  }

  /// Goes on: to the author's map where it does not show yet, otherwise to the next chapter.
  void next() {
    if (revealsNext()) {
      reveal();
    } else {
      following().ifPresent(chapter::set);
    }
  }

  /// Shows the author's map and the hidden side.
  void reveal() {
    map.set(MapState.COMPARED);
  }

  /// Goes back to the chapter before, if there is one.
  void back() {
    int at = chapters.indexOf(chapter.get());
    if (at > 0) {
      chapter.set(chapters.get(at - 1));
    }
  }

  /// What the learner wrote about the conversation as a whole; empty where she wrote nothing.
  String written(Reflection.Kind kind) {
    return debrief.journal().words(0, kind).orElse("");
  }

  /// Writes something about the conversation as a whole.
  void write(Reflection.Kind kind, String words) {
    debrief.journal().write(0, kind, words);
  }

  /// What stands in the field for one thing to keep or to change: her own words, or the suggestion.
  String draft(Reflection.Kind kind, String suggestion) {
    String own = written(kind);
    return own.isEmpty() ? suggestion : own;
  }

  /// Two or three plans that the findings suggest; none until they are there.
  List<PlanWords> plans() {
    return debrief
        .findingsProperty()
        .get()
        .map(findings -> findings.coaching().ideas().stream().map(IdeaWords::of).toList())
        .orElse(List.of());
  }

  /// A suggested plan in words.
  record PlanWords(String when, String then) {}

  /// This conversation beside the one it was played after.
  Optional<Comparison> comparison() {
    return debrief.before().map(before -> Comparison.of(before, debrief.conversation()));
  }
}
