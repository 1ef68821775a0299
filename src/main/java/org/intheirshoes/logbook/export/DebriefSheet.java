package org.intheirshoes.logbook.export;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.analysis.Hearing;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.sheet.Look;
import org.intheirshoes.sheet.MoodCurve;
import org.intheirshoes.sheet.Sheet;
import org.intheirshoes.texts.Texts;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;

/// The debrief of one conversation on paper: what went well first, where the points went, the words,
/// and the number last.
final class DebriefSheet {

  private static final Texts TEXTS = Texts.of(DebriefSheet.class);

  private static final int COSTLIEST = 2;

  private final Review review;
  private final Conversation conversation;
  private final Ended ended;
  private final Sheet sheet;
  private final Look look;

  private DebriefSheet(Review review, Sheet sheet) {
    this.review = review;
    this.conversation = review.conversation();
    this.ended = conversation.ended().orElseThrow();
    this.sheet = sheet;
    this.look = sheet.look();
  }

  static void write(Review review, Optional<String> learner, LocalDate day, OutputStream out)
      throws IOException {
    String scenario = Markup.plain(review.conversation().scenario().card().title());
    String line =
        learner
            .map(name -> TEXTS.get("debrief.line.learner", scenario, name, Sheet.DAY.format(day)))
            .orElse(TEXTS.get("debrief.line", scenario, Sheet.DAY.format(day)));
    try (Sheet sheet = new Sheet(out, TEXTS.get("debrief.title", scenario))) {
      sheet.section(TEXTS.get("foot", line));
      new DebriefSheet(review, sheet).write(line);
    }
  }

  private void write(String line) {
    sheet.text(line, look.muted(), 2);
    sheet.text(Explanation.headline(review), look.title(), 6);
    sheet.text(Explanation.summary(review), look.body(), 12);
    MoodCurve curve = new MoodCurve(review);
    sheet.drawing(MoodCurve.HEIGHT, curve.alternative(), curve::draw);
    sheet.text(TEXTS.get("mood.legend"), look.muted(), 12);
    sheet.cards(
        List.of(
            new Sheet.Card(
                Look.GAIN, said("debrief.well", Look.GAIN, Explanation.wentWell(review)))));
    sheet.cards(
        List.of(
            new Sheet.Card(
                Look.ACCENT, said("debrief.keep", Look.ACCENT, Explanation.keep(review))),
            new Sheet.Card(
                Look.ACCENT, said("debrief.change", Look.ACCENT, Explanation.change(review)))));
    costliest();
    hearing();
    ending();
    words();
    score();
  }

  private List<Paragraph> said(String label, Color color, String text) {
    return List.of(
        sheet.paragraph(TEXTS.get(label), look.label(color)), sheet.paragraph(text, look.body()));
  }

  private void costliest() {
    List<TurnReview> costliest = review.costliest().stream().limit(COSTLIEST).toList();
    if (costliest.isEmpty()) {
      return;
    }
    sheet.heading(TEXTS.get("debrief.costliest", costliest.size()));
    for (TurnReview each : costliest) {
      List<Element> before = new ArrayList<>();
      before.add(
          sheet.paragraph(
              TEXTS.get("debrief.said", each.turn().number(), Math.round(each.cost())),
              look.label(Look.COST)));
      before.add(quote(each.turn().response().text()));
      each.turn()
          .taken()
          .fired()
          .forEach(
              fired ->
                  before.add(
                      sheet.paragraph(
                          Explanation.rule(fired, each.turn(), conversation.scenario()),
                          look.muted())));
      List<Element> after = new ArrayList<>();
      after.add(sheet.paragraph(TEXTS.get("debrief.open"), look.label(Look.GAIN)));
      after.add(quote(each.best().text()));
      Explanation.why(each)
          .ifPresent(why -> after.add(sheet.paragraph(Markup.plain(why), look.muted())));
      sheet.cards(List.of(new Sheet.Card(Look.COST, before), new Sheet.Card(Look.GAIN, after)));
    }
  }

  private Paragraph quote(String words) {
    Paragraph paragraph = sheet.paragraph(TEXTS.get("quote", Markup.plain(words)), look.quote());
    paragraph.setSpacingAfter(4);
    return paragraph;
  }

  private void hearing() {
    Hearing hearing = Hearing.of(conversation);
    if (hearing.heard().isEmpty() && hearing.missed().isEmpty()) {
      return;
    }
    sheet.heading(TEXTS.get("debrief.cues"));
    cues("debrief.heard", hearing.heard());
    cues("debrief.missed", hearing.missed());
  }

  private void cues(String key, List<Cue> cues) {
    for (Cue cue : cues) {
      sheet.text(TEXTS.get(key, Markup.plain(cue.says())), look.body(), 3);
    }
  }

  private void ending() {
    sheet.heading(TEXTS.get("debrief.ending", Markup.plain(ended.ending().title())));
    sheet.text(Markup.plain(ended.ending().text()), look.body(), 5);
    ended
        .fired()
        .forEach(
            fired ->
                sheet.text(Explanation.broken(fired, conversation.scenario()), look.strong(), 5));
    sheet.text(
        TEXTS.get("debrief.hidden", Markup.plain(conversation.scenario().customer().hidden())),
        look.body(),
        5);
    sheet.text(TEXTS.get("debrief.lesson", Markup.plain(ended.ending().lesson())), look.body(), 5);
  }

  private void words() {
    sheet.heading(TEXTS.get("debrief.words"));
    List<List<Paragraph>> rows = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      rows.add(
          List.of(
              sheet.paragraph(Integer.toString(turn.number()), look.strong()),
              sheet.paragraph(heard(turn), look.muted()),
              sheet.paragraph(Markup.plain(turn.response().text()), look.body()),
              sheet.paragraph(cost(turn), look.strong())));
    }
    sheet.rows(
        new float[] {4, 38, 48, 10},
        List.of(
            "", TEXTS.get("debrief.customer"), TEXTS.get("debrief.you"), TEXTS.get("debrief.cost")),
        rows);
  }

  /// What the customer said last before a turn.
  private static String heard(Turn turn) {
    return turn.beat().lines().stream()
        .filter(line -> line.by() == Line.Speaker.CUSTOMER)
        .reduce((_, last) -> last)
        .map(line -> Markup.plain(line.text()))
        .orElse("");
  }

  private String cost(Turn turn) {
    return review.turns().stream()
        .filter(each -> each.turn().number() == turn.number())
        .findFirst()
        .map(each -> TEXTS.get("debrief.cost.value", Math.round(each.cost())))
        .orElse("");
  }

  private void score() {
    sheet.heading(TEXTS.get("debrief.score"));
    List<Sheet.Card> cards = new ArrayList<>();
    for (Axis axis : Axis.ALL) {
      cards.add(
          new Sheet.Card(
              Look.of(axis),
              List.of(
                  sheet.paragraph(Explanation.axis(axis), look.label(Look.of(axis))),
                  sheet.paragraph(figure(review.profile().on(axis)), look.figure(17, Look.INK)))));
    }
    cards.add(
        new Sheet.Card(
            Look.ACCENT,
            List.of(
                sheet.paragraph(Explanation.verdict(review.verdict()), look.label(Look.ACCENT)),
                sheet.paragraph(
                    review.headline().isPresent()
                        ? Integer.toString(review.headline().getAsInt())
                        : TEXTS.get("none"),
                    look.figure(17, Look.INK)))));
    sheet.cards(cards);
    sheet.text(
        TEXTS.get(conversation.breached() ? "debrief.scale.breach" : "debrief.scale"),
        look.muted(),
        0);
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent() ? Long.toString(Math.round(value.getAsDouble())) : TEXTS.get("none");
  }
}
