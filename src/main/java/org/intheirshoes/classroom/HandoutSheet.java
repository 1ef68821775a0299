package org.intheirshoes.classroom;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.sheet.Look;
import org.intheirshoes.sheet.MoodCurve;
import org.intheirshoes.sheet.Sheet;
import org.intheirshoes.texts.Texts;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;

/// A class on paper, for those who were in it.
final class HandoutSheet {

  private static final Texts TEXTS = Texts.of(HandoutSheet.class);

  /// Of a heading and the head of a table, in points.
  private static final float HEADING = 70;

  /// Width of the answers where there were two votes, in points.
  private static final float ANSWER = Sheet.WIDTH * 9.4f / 14 - 8;

  private static final float NOTES = 76;
  private static final int FIRST_ANSWERS = 2;

  private final ClassReview review;
  private final Conversation conversation;
  private final Sheet sheet;
  private final Look look;

  private HandoutSheet(ClassReview review, Sheet sheet) {
    this.review = review;
    this.conversation = review.branch().conversation();
    this.sheet = sheet;
    this.look = sheet.look();
  }

  static void write(ClassReview review, Scene scene, LocalDate day, OutputStream out)
      throws IOException {
    String scenario = Markup.plain(review.branch().conversation().scenario().card().title());
    String line = TEXTS.get("handout.line", scenario, Sheet.DAY.format(day));
    try (Sheet sheet = new Sheet(out, TEXTS.get("handout.file", scenario))) {
      sheet.section(TEXTS.get("paper.foot", line));
      new HandoutSheet(review, sheet).write(line, scene);
    }
  }

  private void write(String line, Scene scene) {
    sheet.text(line, look.muted(), 2);
    sheet.text(
        review.review().map(Explanation::headline).orElse(TEXTS.get("handout.unfinished")),
        look.title(),
        6);
    sheet.text(
        review
            .review()
            .map(Explanation::summary)
            .orElse(TEXTS.get("handout.turns", conversation.turns().size())),
        look.body(),
        10);
    review.review().ifPresent(this::curve);
    review.branch().decisions().forEach(this::decision);
    ending();
    keepAndChange(scene);
    questions();
    notes();
  }

  private void curve(Review whole) {
    MoodCurve curve = new MoodCurve(whole);
    sheet.drawing(MoodCurve.HEIGHT, curve.alternative(), curve::draw);
    sheet.text(TEXTS.get("handout.mood"), look.muted(), 6);
  }

  private void decision(Decision decision) {
    Turn turn = decision.turn();
    List<Response> offered = Step.offered(turn.beat(), turn.taken().before());
    sheet.keep(height(turn.beat(), offered));
    sheet.heading(TEXTS.get("handout.turn", turn.number(), basis(decision)));
    for (Line line : turn.beat().lines()) {
      boolean said = line.by() != Line.Speaker.NARRATOR;
      sheet.text(
          said ? quoted(line.text()) : Markup.plain(line.text()),
          said ? look.quote() : look.muted(),
          3);
    }
    votes(decision, offered);
    reasons(decision);
  }

  /// About how high the lines of a turn and its first answers stand: a page is not turned between
  /// what was said and what could be answered, but longer turns flow on.
  private float height(Beat beat, List<Response> offered) {
    float height = HEADING;
    for (Line line : beat.lines()) {
      height += Sheet.height(line.text(), look.quote(), Sheet.WIDTH) + 3;
    }
    for (Response response : offered.subList(0, Math.min(FIRST_ANSWERS, offered.size()))) {
      height += Sheet.height(response.text(), look.strong(), ANSWER) + 8;
    }
    return height;
  }

  /// The answers with a column for each vote that was held.
  private void votes(Decision decision, List<Response> offered) {
    List<Vote> votes = new ArrayList<>();
    decision.first().ifPresent(ballot -> votes.add(new Vote(TEXTS.get("handout.first"), ballot)));
    decision.second().ifPresent(ballot -> votes.add(new Vote(TEXTS.get("handout.second"), ballot)));
    List<String> head = new ArrayList<>(List.of("", TEXTS.get("handout.answers")));
    votes.forEach(vote -> head.add(vote.name()));
    float[] widths = new float[head.size()];
    Arrays.fill(widths, 2);
    widths[0] = 0.6f;
    widths[1] = 13.4f - 2 * votes.size();
    List<List<Paragraph>> rows = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++) {
      Response response = offered.get(i);
      Font font = response.equals(decision.turn().response()) ? look.strong() : look.body();
      List<Paragraph> row = new ArrayList<>();
      row.add(sheet.paragraph(Letters.of(i), font));
      row.add(sheet.paragraph(quoted(response.text()), font));
      votes.forEach(vote -> row.add(sheet.paragraph(votes(vote.ballot(), response), font)));
      rows.add(row);
    }
    sheet.rows(widths, head, rows);
  }

  /// A vote that was held.
  private record Vote(String name, Ballot ballot) {}

  private static String quoted(String text) {
    return TEXTS.get("paper.quote", Markup.plain(text));
  }

  private static String votes(Ballot ballot, Response response) {
    return TEXTS.get(
        "handout.votes",
        ballot.count(response.id()),
        Math.round(100 * ballot.share(response.id())));
  }

  private static String basis(Decision decision) {
    String letter = letter(decision);
    return switch (decision.basis()) {
      case MAJORITY -> TEXTS.get("handout.majority", letter);
      case TIE_BROKEN -> TEXTS.get("handout.tie", letter);
      case OVERRULED -> TEXTS.get("handout.overruled", letter);
      case UNVOTED -> TEXTS.get("handout.unvoted", letter);
    };
  }

  private static String letter(Decision decision) {
    Turn turn = decision.turn();
    return Letters.of(Step.offered(turn.beat(), turn.taken().before()).indexOf(turn.response()));
  }

  /// Why it went so: the facilitator's words, the script's reasons, the rules, and what else was open.
  private void reasons(Decision decision) {
    Turn turn = decision.turn();
    List<Paragraph> parts = new ArrayList<>();
    parts.add(sheet.paragraph(TEXTS.get("handout.why"), look.label(Look.ACCENT)));
    decision
        .reason()
        .ifPresent(
            text -> parts.add(sheet.paragraph(TEXTS.get("handout.reason", text), look.body())));
    for (Axis axis : Axis.ALL) {
      String because = turn.response().because().get(axis);
      if (because != null) {
        parts.add(
            sheet.paragraph(
                TEXTS.get(
                    "handout.because",
                    Explanation.axis(axis),
                    turn.taken().effective().on(axis),
                    Markup.plain(because)),
                look.muted()));
      }
    }
    turn.taken()
        .fired()
        .forEach(
            fired ->
                parts.add(
                    sheet.paragraph(
                        Explanation.rule(fired, turn, conversation.scenario()), look.muted())));
    review.turns().stream()
        .filter(each -> each.turn().number() == turn.number())
        .filter(each -> !each.lostNothing())
        .findFirst()
        .ifPresent(each -> parts.add(better(each)));
    if (parts.size() > 1) {
      sheet.cards(List.of(new Sheet.Card(Look.ACCENT, parts)));
    }
  }

  private Paragraph better(TurnReview each) {
    return sheet.paragraph(TEXTS.get("handout.better", quoted(each.best().text())), look.strong());
  }

  private void ending() {
    conversation
        .ended()
        .map(Ended::ending)
        .ifPresent(
            ending -> {
              sheet.heading(TEXTS.get("handout.ending", Markup.plain(ending.title())));
              sheet.text(Markup.plain(ending.text()), look.body(), 5);
              sheet.text(
                  TEXTS.get(
                      "handout.hidden", Markup.plain(conversation.scenario().customer().hidden())),
                  look.body(),
                  5);
              sheet.text(
                  TEXTS.get("handout.lesson", Markup.plain(ending.lesson())), look.strong(), 8);
            });
  }

  private void keepAndChange(Scene scene) {
    List<Sheet.Card> cards = new ArrayList<>();
    if (!scene.keep().isEmpty()) {
      cards.add(card(Look.GAIN, TEXTS.get("handout.keep"), scene.keep()));
    }
    if (!scene.change().isEmpty()) {
      cards.add(card(Look.COST, TEXTS.get("handout.change"), scene.change()));
    }
    if (!cards.isEmpty()) {
      sheet.cards(cards);
    }
  }

  private Sheet.Card card(Color color, String label, String text) {
    return new Sheet.Card(
        color,
        List.of(sheet.paragraph(label, look.label(color)), sheet.paragraph(text, look.body())));
  }

  private void questions() {
    List<String> questions = review.questions();
    if (questions.isEmpty()) {
      return;
    }
    sheet.heading(TEXTS.get("handout.questions"));
    for (int i = 0; i < questions.size(); i++) {
      sheet.text(
          TEXTS.get("handout.question", i + 1, Markup.plain(questions.get(i))), look.body(), 4);
    }
  }

  /// Lines to write on.
  private void notes() {
    sheet.heading(TEXTS.get("handout.mine"));
    sheet.drawing(
        NOTES,
        TEXTS.get("handout.lines"),
        (canvas, _) -> {
          canvas.setColorStroke(Look.LINE);
          canvas.setLineWidth(0.8f);
          for (float y = NOTES - 26; y > 0; y -= 24) {
            canvas.moveTo(0, y);
            canvas.lineTo(Sheet.WIDTH, y);
            canvas.stroke();
          }
        });
  }
}
