package org.intheirshoes.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.sheet.Look;
import org.openpdf.text.Paragraph;

/// The cards of a drill on paper, for tables without a laptop: for each hand a page for everybody, one
/// for the customer, one for the rep; then one for the observer.
public final class CardSheet {

  private CardSheet() {}

  /// Writes the cards as PDF. It does not close the stream.
  public static void write(Drill drill, OutputStream out) throws IOException {
    try (org.intheirshoes.sheet.Sheet sheet =
        new org.intheirshoes.sheet.Sheet(out, drill.about().title())) {
      table(drill, sheet);
      for (Hand hand : drill.hands()) {
        customer(drill, hand, sheet);
        rep(drill, hand, sheet);
      }
      observer(drill, sheet);
    }
  }

  private static void table(Drill drill, org.intheirshoes.sheet.Sheet sheet) {
    Look look = sheet.look();
    sheet.section(drill.about().title());
    sheet.text(drill.about().title(), look.title(), 6);
    sheet.text(drill.about().summary(), look.body(), 10);
    sheet.heading(Texts.get("paper.phases"));
    for (Phase phase : drill.phases()) {
      sheet.text(
          Texts.get("paper.phase", phase.title(), phase.seconds() / 60, phase.seconds() % 60),
          look.strong(),
          1);
      sheet.text(phase.say(), look.body(), 6);
    }
    for (Hand hand : drill.hands()) {
      sheet.heading(Texts.get("paper.hand", hand.title()));
      sheet.text(hand.scene(), look.body(), 4);
      for (Opening line : hand.lines()) {
        sheet.text(Texts.get("paper.line", line.text()), look.quote(), 4);
      }
    }
    sheet.heading(Texts.get("paper.afterwards"));
    for (String question : drill.debrief()) {
      sheet.text(question, look.body(), 4);
    }
  }

  private static void customer(Drill drill, Hand hand, org.intheirshoes.sheet.Sheet sheet) {
    Card.OfCustomer card = hand.customer();
    page(drill, hand, Texts.get("paper.customer"), card.title(), sheet);
    list(sheet, Texts.get("paper.knows"), card.knows());
    list(sheet, Texts.get("paper.mood"), List.of(card.mood()));
    list(sheet, Texts.get("paper.cue"), List.of(card.cue()));
    list(sheet, Texts.get("paper.better"), List.of(card.better()));
    list(sheet, Texts.get("paper.worse"), List.of(card.worse()));
    twist(hand, Seat.CUSTOMER, sheet);
  }

  private static void rep(Drill drill, Hand hand, org.intheirshoes.sheet.Sheet sheet) {
    Card.OfRep card = hand.rep();
    page(drill, hand, Texts.get("paper.rep"), card.title(), sheet);
    list(sheet, Texts.get("paper.knows"), card.knows());
    card.mood().ifPresent(mood -> list(sheet, Texts.get("paper.mood"), List.of(mood)));
    list(sheet, Texts.get("paper.may"), card.may());
    list(sheet, Texts.get("paper.mayNot"), card.mayNot());
    twist(hand, Seat.REP, sheet);
  }

  private static void twist(Hand hand, Seat seat, org.intheirshoes.sheet.Sheet sheet) {
    hand.twist()
        .filter(twist -> twist.to() == seat)
        .ifPresent(
            twist -> {
              sheet.text(Texts.get("paper.fold"), sheet.look().muted(), 60);
              list(sheet, Texts.get("paper.twist"), List.of(twist.text()));
            });
  }

  private static void page(
      Drill drill, Hand hand, String seat, String title, org.intheirshoes.sheet.Sheet sheet) {
    sheet.section(Texts.get("paper.foot", drill.about().title(), hand.title(), seat));
    sheet.text(seat, sheet.look().muted(), 0);
    sheet.text(title, sheet.look().title(), 4);
    sheet.text(hand.scene(), sheet.look().body(), 8);
  }

  private static void observer(Drill drill, org.intheirshoes.sheet.Sheet sheet) {
    sheet.section(Texts.get("paper.foot", drill.about().title(), "", Texts.get("paper.observer")));
    sheet.text(Texts.get("paper.observer"), sheet.look().title(), 4);
    sheet.text(Texts.get("paper.observer.lead"), sheet.look().body(), 8);
    for (Axis axis : Axis.ALL) {
      String name =
          switch (axis) {
            case ACKNOWLEDGEMENT -> Texts.get("paper.acknowledgement");
            case ACTION -> Texts.get("paper.action");
            case BOUNDARIES -> Texts.get("paper.boundaries");
          };
      list(sheet, name, drill.lookFor(axis));
    }
  }

  private static void list(org.intheirshoes.sheet.Sheet sheet, String name, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    List<Paragraph> parts = new ArrayList<>();
    parts.add(sheet.paragraph(name, sheet.look().label(Look.MUTED)));
    items.forEach(item -> parts.add(sheet.paragraph(item, sheet.look().body())));
    sheet.cards(List.of(new org.intheirshoes.sheet.Sheet.Card(Look.ACCENT, parts)));
  }
}
