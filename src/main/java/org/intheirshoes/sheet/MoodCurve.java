package org.intheirshoes.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.texts.Texts;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;

/// The customer's mood over the turns, with the decisions on it.
public final class MoodCurve {

  private static final Texts TEXTS = Texts.of(MoodCurve.class);

  /// In points.
  public static final float HEIGHT = 130;

  /// From this many points of the score on, a decision is drawn as a costly one.
  private static final long COSTLY_FROM = 5;

  private final Review review;

  /// The curve of a conversation.
  public MoodCurve(Review review) {
    this.review = review;
  }

  /// What it shows, in words.
  public String alternative() {
    Memory after = review.conversation().memory();
    Memory before = Memory.before(review.conversation().scenario());
    return TEXTS.get(
        "mood.alternative",
        before.trust(),
        after.trust(),
        before.frustration(),
        after.frustration());
  }

  /// Draws it as wide as the column of a [Sheet].
  public void draw(PdfContentByte canvas, Look look) {
    Chart chart = new Chart(canvas, 26, Sheet.WIDTH - 86, 24, HEIGHT - 12);
    chart.scale(look);
    List<Chart.Point> trust = curve(Memory::trust);
    List<Chart.Point> frustration = curve(Memory::frustration);
    chart.curve(frustration, Look.COST, 3);
    chart.curve(trust, Look.ACCENT, 0);
    for (Turn turn : review.conversation().turns()) {
      Chart.Point point = trust.get(turn.number());
      long cost = Math.round(cost(turn));
      if (cost >= COSTLY_FROM) {
        chart.dot(point, 5.2f, Look.COST);
        chart.label(
            look,
            TEXTS.get("mood.cost", cost),
            chart.x(point.across()),
            chart.y(point.value()) - 15,
            Element.ALIGN_CENTER,
            Look.COST);
      } else {
        chart.dot(point, 3.8f, Look.ACCENT);
      }
      chart.words(
          look,
          TEXTS.get("mood.turn", turn.number()),
          chart.x(point.across()),
          9,
          Element.ALIGN_CENTER);
    }
    chart.words(look, TEXTS.get("mood.start"), chart.x(0), 9, Element.ALIGN_CENTER);
    ends(chart, look, trust.getLast(), frustration.getLast());
  }

  /// The names at the right ends, pushed apart where the curves meet.
  private static void ends(Chart chart, Look look, Chart.Point trust, Chart.Point frustration) {
    float x = chart.right() + 9;
    float first = chart.y(trust.value()) - 3;
    float second = chart.y(frustration.value()) - 3;
    if (Math.abs(first - second) < 11) {
      float middle = (first + second) / 2;
      boolean above = trust.value() >= frustration.value();
      first = middle + (above ? 5.5f : -5.5f);
      second = middle + (above ? -5.5f : 5.5f);
    }
    chart.label(
        look,
        TEXTS.get("mood.trust", Math.round(trust.value())),
        x,
        first,
        Element.ALIGN_LEFT,
        Look.ACCENT);
    chart.label(
        look,
        TEXTS.get("mood.frustration", Math.round(frustration.value())),
        x,
        second,
        Element.ALIGN_LEFT,
        Look.COST);
  }

  private List<Chart.Point> curve(ToIntFunction<Memory> value) {
    Conversation conversation = review.conversation();
    int turns = Math.max(1, conversation.turns().size());
    List<Chart.Point> points = new ArrayList<>();
    Memory start = Memory.before(conversation.scenario());
    points.add(new Chart.Point(0, value.applyAsInt(start)));
    for (Turn turn : conversation.turns()) {
      points.add(
          new Chart.Point((double) turn.number() / turns, value.applyAsInt(turn.taken().after())));
    }
    return points;
  }

  private double cost(Turn turn) {
    return review.turns().stream()
        .filter(each -> each.turn().number() == turn.number())
        .mapToDouble(TurnReview::cost)
        .sum();
  }
}
