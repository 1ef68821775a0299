package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.BranchComparison;
import org.intheirshoes.classroom.ClassReview;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.Decision;
import org.intheirshoes.classroom.ItemFigures;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.classroom.Scene;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// What there is to talk about at the end of a class, as slides.
final class Slides {

  private static final Texts TEXTS = Texts.of(Slides.class);

  /// More comparisons than these nobody listens to.
  private static final int MOST_COMPARED = 3;

  private final ClassSession session;
  private final ClassReview review;
  private final Analysis analysis;
  private final List<ClassSession> past;
  private final List<Slide> slides = new ArrayList<>();

  private Slides(ClassSession session, Analysis analysis, List<ClassSession> past) {
    this.past = past;
    this.session = session;
    this.analysis = analysis;
    this.review = ClassReview.of(session.branch(), analysis);
  }

  /// The slides of a class; none before its debrief.
  ///
  /// @param analysis of the script, once it is known; before that there is only what to keep and change
  /// @param past classes before this one, of any script
  static List<Slide> of(
      ClassSession session, Optional<Analysis> analysis, List<ClassSession> past) {
    if (session.branch().phase() != Phase.DEBRIEF) {
      return List.of();
    }
    List<Slide> all = new ArrayList<>();
    analysis.ifPresent(known -> all.addAll(new Slides(session, known, past).all()));
    all.add(keepAndChange(session.scene()));
    return all;
  }

  private List<Slide> all() {
    path();
    review.mostDivided().ifPresent(this::divided);
    review.mostChanged().ifPresent(this::changed);
    review.costliest().ifPresent(this::costliest);
    missed();
    branches();
    questions();
    figures();
    return slides;
  }

  private void add(Slide.Kind kind, String title, List<RoomFrame.Item> items) {
    slides.add(slide(kind, title, items, RoomFrame.Curves.NONE));
  }

  private static Slide slide(
      Slide.Kind kind, String title, List<RoomFrame.Item> items, RoomFrame.Curves curves) {
    return new Slide(kind, new RoomFrame.Debrief(title, items, curves, RoomFrame.Strip.NONE));
  }

  /// The path in few words: where it ended, what it was worth, where the best line would have led.
  private void path() {
    List<RoomFrame.Item> items = new ArrayList<>();
    if (session.branch().conversation().place() instanceof Ending ending) {
      items.add(new RoomFrame.Item(TEXTS.get("slide.ending"), ending.title()));
    }
    review
        .score()
        .ifPresent(
            score ->
                items.add(
                    new RoomFrame.Item(
                        TEXTS.get("slide.score"), TEXTS.get("slide.score.of", score))));
    long best = review.turns().stream().filter(TurnReview::lostNothing).count();
    items.add(
        new RoomFrame.Item(
            TEXTS.get("slide.best"),
            TEXTS.get("slide.best.turns", best, session.branch().decisions().size())));
    slides.add(
        slide(
            Slide.Kind.PATH,
            TEXTS.get("slide.path"),
            items,
            RoomFrame.Curves.of(SideBySide.mood(review))));
  }

  private void divided(Decision decision) {
    add(
        Slide.Kind.DIVIDED,
        TEXTS.get("slide.divided", decision.turn().number()),
        decision.first().map(ballot -> votes(decision.turn(), ballot)).orElse(List.of()));
  }

  private static List<RoomFrame.Item> votes(Turn turn, Ballot ballot) {
    return ballot.counts().keySet().stream()
        .filter(id -> ballot.count(id) > 0)
        .map(id -> new RoomFrame.Item(TEXTS.get("slide.votes", ballot.count(id)), text(turn, id)))
        .toList();
  }

  private static String text(Turn turn, String response) {
    Beat beat = turn.beat();
    return beat.response(response).map(Response::text).orElse("");
  }

  private void changed(Decision decision) {
    Ballot first = decision.first().orElseThrow();
    Ballot second = decision.second().orElseThrow();
    List<RoomFrame.Item> items =
        first.counts().keySet().stream()
            .filter(id -> first.count(id) != second.count(id))
            .map(
                id ->
                    new RoomFrame.Item(
                        TEXTS.get("slide.moved", first.count(id), second.count(id)),
                        text(decision.turn(), id)))
            .toList();
    add(Slide.Kind.CHANGED, TEXTS.get("slide.changed", decision.turn().number()), items);
  }

  private void costliest(TurnReview turn) {
    add(
        Slide.Kind.COSTLIEST,
        TEXTS.get("slide.costliest", turn.turn().number(), Math.round(turn.cost())),
        List.of(
            new RoomFrame.Item(TEXTS.get("slide.said"), turn.turn().response().text()),
            new RoomFrame.Item(TEXTS.get("slide.better"), turn.best().text())));
  }

  private void missed() {
    List<RoomFrame.Item> items =
        review.missed().stream()
            .map(Cue::says)
            .map(says -> new RoomFrame.Item(TEXTS.get("slide.missed.cue"), says))
            .toList();
    if (!items.isEmpty()) {
      add(Slide.Kind.MISSED, TEXTS.get("slide.missed"), items);
    }
  }

  /// The path that the class is on beside every other, newest first.
  private void branches() {
    session.scene().branches().reversed().stream()
        .filter(each -> each.number() != session.branch().number())
        .filter(each -> !each.decisions().isEmpty())
        .limit(MOST_COMPARED)
        .map(each -> new BranchComparison(ClassReview.of(each, analysis), review))
        .map(SideBySide::new)
        .forEach(
            both ->
                slides.add(slide(Slide.Kind.BRANCHES, both.title(), both.items(), both.curves())));
  }

  private void questions() {
    List<RoomFrame.Item> items = new ArrayList<>();
    for (String question : review.questions()) {
      items.add(new RoomFrame.Item(TEXTS.get("slide.question", items.size() + 1), question));
    }
    if (!items.isEmpty()) {
      add(Slide.Kind.QUESTIONS, TEXTS.get("slide.questions"), items);
    }
  }

  /// How every beat works as a question, over this class and those before it.
  private void figures() {
    if (!(analysis instanceof Exact exact)) {
      return;
    }
    List<ClassSession> classes = new ArrayList<>(past);
    classes.add(session);
    ItemFigures figures = ItemFigures.of(classes, exact);
    List<RoomFrame.Item> items = new ArrayList<>();
    for (ItemFigures.Item item : figures.items()) {
      String said =
          item.beat().lines().isEmpty() ? item.beat().id() : item.beat().lines().getLast().text();
      items.add(new RoomFrame.Item(figure(item), AheadPane.firstWords(Markup.plain(said))));
    }
    if (!items.isEmpty()) {
      items.add(apart(figures));
      add(Slide.Kind.FIGURES, TEXTS.get("slide.figures", figures.classes()), items);
    }
  }

  private static String figure(ItemFigures.Item item) {
    long first = Math.round(100 * item.first().value());
    String share =
        item.second()
            .map(second -> TEXTS.get("slide.figure.both", first, Math.round(100 * second.value())))
            .orElseGet(() -> TEXTS.get("slide.figure", first));
    return item.discrimination().isPresent()
        ? TEXTS.get(
            "slide.figure.apart", share, Math.round(100 * item.discrimination().get().value()))
        : share;
  }

  /// How well a beat tells classes apart is only said where enough of them voted on it.
  private static RoomFrame.Item apart(ItemFigures figures) {
    boolean any = figures.items().stream().anyMatch(each -> each.discrimination().isPresent());
    return new RoomFrame.Item(
        TEXTS.get("slide.apart"),
        any
            ? TEXTS.get("slide.apart.told")
            : TEXTS.get("slide.apart.few", ItemFigures.FEWEST_CLASSES));
  }

  private static Slide keepAndChange(Scene scene) {
    List<RoomFrame.Item> items =
        List.of(
            new RoomFrame.Item(TEXTS.get("slide.keep"), orDots(scene.keep())),
            new RoomFrame.Item(TEXTS.get("slide.change"), orDots(scene.change())));
    return slide(
        Slide.Kind.KEEP_AND_CHANGE, TEXTS.get("slide.keepAndChange"), items, RoomFrame.Curves.NONE);
  }

  private static String orDots(String text) {
    return text.isBlank() ? "…" : text;
  }
}
