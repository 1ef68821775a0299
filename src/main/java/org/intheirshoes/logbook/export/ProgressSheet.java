package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.logbook.AxisPoint;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.Habits;
import org.intheirshoes.logbook.Mastery;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.PracticeDay;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.logbook.ScenarioScores;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scoring.Rule;
import org.intheirshoes.sheet.Chart;
import org.intheirshoes.sheet.Look;
import org.intheirshoes.sheet.Sheet;
import org.intheirshoes.texts.Texts;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfContentByte;

/// A learner's progress on paper: good moments first, then the axes, scenarios, skills and habits.
final class ProgressSheet {

  private static final Texts TEXTS = Texts.of(ProgressSheet.class);

  private static final int MOMENTS = 3;
  private static final float CHART = 104;

  private final Progress progress;
  private final LocalDate today;
  private final Sheet sheet;
  private final Look look;

  private ProgressSheet(Progress progress, LocalDate today, Sheet sheet) {
    this.progress = progress;
    this.today = today;
    this.sheet = sheet;
    this.look = sheet.look();
  }

  static void write(
      Progress progress, Optional<Practice> next, String learner, LocalDate today, OutputStream out)
      throws IOException {
    try (Sheet sheet = new Sheet(out, TEXTS.get("progress.title", learner))) {
      add(progress, next, learner, today, sheet);
    }
  }

  /// Adds a learner's progress to a document, from a new page on.
  static void add(
      Progress progress, Optional<Practice> next, String learner, LocalDate today, Sheet sheet) {
    String line = TEXTS.get("progress.line", learner, Sheet.DAY.format(today));
    sheet.section(TEXTS.get("foot", line));
    new ProgressSheet(progress, today, sheet).write(line, next);
  }

  private void write(String line, Optional<Practice> next) {
    sheet.text(line, look.muted(), 2);
    sheet.text(TEXTS.get("progress.head"), look.title(), 6);
    sheet.text(practised(), look.body(), 12);
    next.ifPresent(
        each ->
            sheet.cards(
                List.of(
                    new Sheet.Card(
                        Look.ACCENT,
                        List.of(
                            sheet.paragraph(TEXTS.get("progress.next"), look.label(Look.ACCENT)),
                            sheet.paragraph(Markup.plain(each.exercise().title()), look.strong()),
                            sheet.paragraph(each.why(), look.body()))))));
    moments();
    if (!progress.calendar().isEmpty()) {
      axes();
      scenarios();
      skills();
      habits();
    }
  }

  private String practised() {
    int turns = progress.calendar().stream().mapToInt(PracticeDay::turns).sum();
    int plays = progress.calendar().stream().mapToInt(PracticeDay::conversations).sum();
    return plays == 0
        ? TEXTS.get("progress.nothing")
        : TEXTS.get(
            "progress.practised",
            plays,
            turns,
            progress.calendar().size(),
            Sheet.DAY.format(progress.calendar().getFirst().day()));
  }

  private void moments() {
    if (progress.good().isEmpty()) {
      return;
    }
    sheet.heading(TEXTS.get("progress.good"));
    for (GoodMoment moment : progress.good().stream().limit(MOMENTS).toList()) {
      String why =
          switch (moment.reason()) {
            case PROMISE_KEPT -> "good.promise";
            case RECOVERY -> "good.recovery";
            case BEST_AT_STAKES -> "good.best";
            case FROM_ROUND -> "good.round";
          };
      sheet.cards(
          List.of(
              new Sheet.Card(
                  Look.GAIN,
                  List.of(
                      sheet.paragraph(
                          TEXTS.get(why, Markup.plain(moment.title()), moment.turn()),
                          look.label(Look.GAIN)),
                      sheet.paragraph(TEXTS.get("quote", moment.words()), look.quote())))));
    }
  }

  private void axes() {
    sheet.heading(TEXTS.get("progress.axes"));
    sheet.drawing(CHART, axesInWords(), this::drawAxes);
    sheet.text(TEXTS.get("progress.axes.legend"), look.muted(), 6);
  }

  private String axesInWords() {
    List<String> words = new ArrayList<>();
    progress
        .axes()
        .forEach(
            (axis, points) ->
                points.stream()
                    .reduce((_, last) -> last)
                    .ifPresent(
                        last ->
                            words.add(
                                TEXTS.get(
                                    "progress.axis.alternative",
                                    Explanation.axis(axis),
                                    Math.round(last.mean()),
                                    Math.round(last.low()),
                                    Math.round(last.high())))));
    return String.join(" ", words);
  }

  private void drawAxes(PdfContentByte canvas, Look ink) {
    float gap = 22;
    float width = (Sheet.WIDTH - 2 * gap) / 3;
    LocalDate first = progress.calendar().getFirst().day();
    long days = Math.max(1, ChronoUnit.DAYS.between(first, today));
    float left = 0;
    for (Axis axis : Axis.ALL) {
      Chart chart = new Chart(canvas, left + 20, left + width, 18, CHART - 22);
      chart.scale(ink);
      List<AxisPoint> points = progress.axes().getOrDefault(axis, List.of());
      chart.label(ink, Explanation.axis(axis), left, CHART - 9, Element.ALIGN_LEFT, Look.of(axis));
      if (!points.isEmpty()) {
        drawAxis(chart, points, axis, first, days);
        AxisPoint last = points.getLast();
        chart.label(
            ink,
            TEXTS.get(
                "progress.axis.now",
                Math.round(last.mean()),
                Math.round(last.low()),
                Math.round(last.high())),
            left + width,
            CHART - 9,
            Element.ALIGN_RIGHT,
            Look.MUTED);
      }
      chart.words(ink, SHORT.format(first), chart.left(), 6, Element.ALIGN_LEFT);
      chart.words(ink, SHORT.format(today), chart.right(), 6, Element.ALIGN_RIGHT);
      left += width + gap;
    }
  }

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private static void drawAxis(
      Chart chart, List<AxisPoint> points, Axis axis, LocalDate first, long days) {
    List<Chart.Point> low = new ArrayList<>();
    List<Chart.Point> high = new ArrayList<>();
    List<Chart.Point> mean = new ArrayList<>();
    for (AxisPoint point : points) {
      double across = (double) ChronoUnit.DAYS.between(first, point.day()) / days;
      low.add(new Chart.Point(across, point.low()));
      high.add(new Chart.Point(across, point.high()));
      mean.add(new Chart.Point(across, point.mean()));
    }
    chart.band(low, high, Look.wash(Look.of(axis), 0.16));
    chart.curve(mean, Look.of(axis), 0);
    mean.forEach(point -> chart.dot(point, 2.2f, Look.of(axis)));
  }

  private void scenarios() {
    sheet.heading(TEXTS.get("progress.scenarios"));
    List<List<Paragraph>> rows = new ArrayList<>();
    for (ScenarioScores each : progress.scenarios()) {
      rows.add(
          List.of(
              sheet.paragraph(Markup.plain(each.title()), look.body()),
              sheet.paragraph(Integer.toString(each.plays()), look.body()),
              sheet.paragraph(figure(each.first()), look.body()),
              sheet.paragraph(figure(each.best()), look.strong()),
              sheet.paragraph(figure(each.latest()), look.body())));
    }
    sheet.rows(
        new float[] {52, 12, 12, 12, 12},
        List.of(
            TEXTS.get("progress.scenario"),
            TEXTS.get("progress.plays"),
            TEXTS.get("progress.first"),
            TEXTS.get("progress.best"),
            TEXTS.get("progress.latest")),
        rows);
  }

  private void skills() {
    sheet.heading(TEXTS.get("progress.skills"));
    List<List<Paragraph>> rows = new ArrayList<>();
    progress.skills().entrySet().stream()
        .filter(each -> each.getValue().evidence() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Mastery> each) -> each.getValue().lower())
                .reversed())
        .forEach(
            each ->
                rows.add(
                    List.of(
                        sheet.paragraph(capital(Practice.skillName(each.getKey())), look.body()),
                        sheet.paragraph(percent(each.getValue().mean()), look.body()),
                        sheet.paragraph(percent(each.getValue().lower()), look.body()),
                        sheet.paragraph(
                            TEXTS.get(
                                each.getValue().standing() == Mastery.Standing.MASTERED
                                    ? "progress.mastered"
                                    : "progress.growing"),
                            look.strong()))));
    sheet.rows(
        new float[] {46, 18, 18, 18},
        List.of(
            TEXTS.get("progress.skill"),
            TEXTS.get("progress.mean"),
            TEXTS.get("progress.lower"),
            ""),
        rows);
    sheet.text(TEXTS.get("progress.skills.legend"), look.muted(), 4);
  }

  private void habits() {
    Habits habits = progress.habits();
    sheet.heading(TEXTS.get("progress.habits"));
    habit(
        habits.empathyToAction().isPresent()
            ? TEXTS.get("habit.empathy", habits.empathyToAction().getAsDouble())
            : TEXTS.get("habit.empathy.none"));
    int cues = habits.cuesCaught() + habits.cuesMissed();
    habit(
        cues == 0
            ? TEXTS.get("habit.cues.none")
            : TEXTS.get("habit.cues", habits.cuesCaught(), cues));
    habit(TEXTS.get("habit.boundaries", habits.boundariesHeld(), habits.boundariesMissed()));
    for (Rule rule : Rule.values()) {
      double rate = habits.perTenTurns(rule).orElse(0);
      if (rate > 0) {
        habit(TEXTS.get(key(rule), rate));
      }
    }
  }

  private void habit(String sentence) {
    sheet.text(sentence, look.body(), 3);
  }

  private static String figure(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : TEXTS.get("none");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String percent(double share) {
    return TEXTS.get("percent", Math.round(100 * share));
  }

  private static String key(Rule rule) {
    return switch (rule) {
      case R1_SATURATION -> "habit.R1";
      case R2_APOLOGY -> "habit.R2";
      case R3_FIX_TOO_EARLY -> "habit.R3";
      case R4_BROKEN_PROMISE -> "habit.R4";
      case R5_BREACH -> "habit.R5";
    };
  }
}
