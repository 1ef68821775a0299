package org.intheirshoes.classroom;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.sheet.Look;
import org.intheirshoes.sheet.Sheet;
import org.intheirshoes.texts.Texts;
import org.openpdf.text.Chunk;
import org.openpdf.text.Paragraph;

/// A scenario on paper with all its branches, for the one who leads a class through it.
final class FacilitatorSheet {

  private static final Texts TEXTS = Texts.of(FacilitatorSheet.class);

  private static final float[] WIDTHS = {0.45f, 8, 1.4f, 2.6f};

  // Heights and a width in points, for [#height].
  private static final float HEADING = 90;
  private static final float NOTES = 40;
  private static final float ROW = 36;
  private static final float ANSWER = Sheet.WIDTH * 8 / 12.45f - 8;

  private final Scenario scenario;
  private final Numbers numbers;
  private final Conditions conditions;
  private final Sheet sheet;
  private final Look look;

  private FacilitatorSheet(Scenario scenario, Sheet sheet) {
    this.scenario = scenario;
    this.numbers = new Numbers(scenario);
    this.conditions = new Conditions(scenario);
    this.sheet = sheet;
    this.look = sheet.look();
  }

  static void write(Scenario scenario, OutputStream out) throws IOException {
    String title = Markup.plain(scenario.card().title());
    String line = TEXTS.get("guide.line", title, scenario.version());
    try (Sheet sheet = new Sheet(out, TEXTS.get("guide.file", title))) {
      sheet.section(TEXTS.get("paper.foot", line));
      new FacilitatorSheet(scenario, sheet).write();
    }
  }

  private void write() {
    Scenario.Card card = scenario.card();
    sheet.text(
        TEXTS.get(
            "guide.head",
            Markup.plain(card.setting()),
            scenario.beats().size(),
            scenario.endings().size()),
        look.muted(),
        2);
    sheet.text(Markup.plain(card.title()), look.title(), 6);
    sheet.text(Markup.plain(card.summary()), look.body(), 10);
    card.contentNote()
        .ifPresent(note -> sheet.cards(List.of(card(Look.COST, TEXTS.get("guide.note"), note))));
    people();
    cues();
    sheet.text(TEXTS.get("guide.legend"), look.muted(), 4);
    scenario.beats().forEach(this::beat);
    endings();
  }

  private void people() {
    sheet.cards(
        List.of(
            card(
                Look.ACCENT,
                TEXTS.get("guide.customer", Markup.plain(scenario.customer().name())),
                scenario.customer().about()),
            card(Look.MUTED, TEXTS.get("guide.hidden"), scenario.customer().hidden())));
    List<Sheet.Card> rep = new ArrayList<>();
    if (!scenario.rep().may().isEmpty()) {
      rep.add(card(Look.GAIN, TEXTS.get("guide.may"), scenario.rep().may()));
    }
    if (!scenario.rep().mayNot().isEmpty()) {
      rep.add(card(Look.COST, TEXTS.get("guide.may.not"), scenario.rep().mayNot()));
    }
    if (!rep.isEmpty()) {
      sheet.cards(rep);
    }
  }

  private Sheet.Card card(Color color, String label, String text) {
    return card(color, label, List.of(text));
  }

  private Sheet.Card card(Color color, String label, List<String> texts) {
    List<Paragraph> parts = new ArrayList<>();
    parts.add(sheet.paragraph(label, look.label(color)));
    for (String text : texts) {
      Paragraph paragraph = sheet.paragraph(Markup.plain(text), look.body());
      paragraph.setSpacingAfter(2);
      parts.add(paragraph);
    }
    return new Sheet.Card(color, parts);
  }

  private void cues() {
    if (scenario.cues().isEmpty()) {
      return;
    }
    sheet.heading(TEXTS.get("guide.cues"));
    for (Cue cue : scenario.cues().values()) {
      String says = Markup.plain(cue.says());
      switch (cue.matters()) {
        case PRIMARY -> sheet.text(TEXTS.get("guide.cue.primary", says), look.strong(), 3);
        case YES -> sheet.text(TEXTS.get("guide.cue", says), look.body(), 3);
        case NO -> sheet.text(TEXTS.get("guide.cue.small", says), look.muted(), 3);
      }
    }
  }

  private void beat(Beat beat) {
    List<String> from = numbers.leadingTo(beat.id());
    String number = numbers.of(beat.id());
    sheet.keep(height(beat));
    sheet.heading(
        from.isEmpty()
            ? TEXTS.get("guide.beat.first", number)
            : TEXTS.get("guide.beat", number, String.join(", ", from)));
    sheet.text(TEXTS.get("guide.stakes", beat.id(), beat.stakes()), look.muted(), 4);
    for (Line line : beat.lines()) {
      sheet.text(line(line), line.by() == Line.Speaker.NARRATOR ? look.muted() : look.quote(), 3);
      String heard =
          line.cues().stream()
              .map(each -> Markup.plain(each.quote()))
              .distinct()
              .collect(Collectors.joining(" · "));
      if (!heard.isEmpty()) {
        sheet.text(TEXTS.get("guide.cues.here", heard), look.label(Look.ACCENT), 4);
      }
    }
    List<Sheet.Card> notes = new ArrayList<>();
    beat.notice().ifPresent(text -> notes.add(card(Look.ACCENT, TEXTS.get("guide.notice"), text)));
    beat.facilitator()
        .ifPresent(text -> notes.add(card(Look.GAIN, TEXTS.get("guide.facilitator"), text)));
    if (!notes.isEmpty()) {
      sheet.cards(notes);
    }
    responses(beat);
  }

  /// About how high the lines, the notes and the first answers of a beat stand: as much as must not be
  /// torn apart.
  private float height(Beat beat) {
    float height = HEADING;
    for (Line line : beat.lines()) {
      height +=
          Sheet.height(line.text(), look.quote(), Sheet.WIDTH) + (line.cues().isEmpty() ? 3 : 19);
    }
    String notes =
        Stream.of(beat.notice(), beat.facilitator())
            .flatMap(Optional::stream)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    height += Sheet.height(notes, look.body(), Sheet.WIDTH / 2 - 30) + NOTES;
    for (Response response : beat.responses().subList(0, Math.min(2, beat.responses().size()))) {
      height += Sheet.height(response.text(), look.body(), ANSWER) + ROW;
    }
    return height;
  }

  private String line(Line line) {
    String text = Markup.plain(line.text());
    return switch (line.by()) {
      case CUSTOMER, REP -> TEXTS.get("paper.quote", text);
      case NARRATOR -> text;
      case COLLEAGUE -> TEXTS.get("guide.colleague", text);
    };
  }

  private void responses(Beat beat) {
    List<List<Paragraph>> rows = new ArrayList<>();
    for (int i = 0; i < beat.responses().size(); i++) {
      Response response = beat.responses().get(i);
      rows.add(
          List.of(
              sheet.paragraph(Letters.of(i), look.strong()),
              words(response),
              marks(response.marks()),
              leads(response)));
    }
    sheet.rows(
        WIDTHS,
        List.of("", TEXTS.get("guide.answer"), TEXTS.get("guide.marks"), TEXTS.get("guide.leads")),
        rows);
  }

  /// What the rep says, and what comes back.
  private Paragraph words(Response response) {
    Paragraph words =
        sheet.paragraph(TEXTS.get("paper.quote", Markup.plain(response.text())), look.body());
    response
        .when()
        .ifPresent(
            when ->
                words.add(
                    new Chunk(
                        "\n" + TEXTS.get("guide.when", conditions.words(when)),
                        look.label(Look.COST))));
    for (Line line : response.reaction()) {
      words.add(new Chunk("\n" + line(line), look.muted()));
    }
    return words;
  }

  private Paragraph marks(Marks marks) {
    Paragraph paragraph = sheet.paragraph("", look.strong());
    for (Axis axis : Axis.ALL) {
      if (axis != Axis.ACKNOWLEDGEMENT) {
        paragraph.add(new Chunk(" · ", look.muted()));
      }
      String mark = marks.inPlay(axis) ? Integer.toString(marks.on(axis)) : TEXTS.get("paper.none");
      paragraph.add(new Chunk(mark, look.figure(10, Look.of(axis))));
    }
    return paragraph;
  }

  private Paragraph leads(Response response) {
    Paragraph paragraph = sheet.paragraph("", look.body());
    boolean first = true;
    for (Response.Link link : response.next()) {
      if (!first) {
        paragraph.add(new Chunk("\n", look.body()));
      }
      paragraph.add(new Chunk(TEXTS.get("guide.to", numbers.of(link.to())), look.strong()));
      Optional<String> when = link.when().map(conditions::words);
      when.ifPresent(
          text -> paragraph.add(new Chunk(" " + TEXTS.get("guide.if", text), look.muted())));
      first = false;
    }
    return paragraph;
  }

  private void endings() {
    sheet.heading(TEXTS.get("guide.endings"));
    for (Ending ending : scenario.endings()) {
      sheet.cards(
          List.of(
              card(
                  ending.outcome() >= 3 ? Look.GAIN : Look.COST,
                  TEXTS.get(
                      "guide.ending",
                      numbers.of(ending.id()),
                      Markup.plain(ending.title()),
                      ending.outcome(),
                      String.join(", ", numbers.leadingTo(ending.id()))),
                  List.of(ending.text(), TEXTS.get("guide.lesson", ending.lesson())))));
    }
  }
}
