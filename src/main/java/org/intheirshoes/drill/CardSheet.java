package org.intheirshoes.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.sheet.Look;
import org.intheirshoes.texts.Texts;
import org.openpdf.text.Paragraph;

/// The cards of a drill on paper, for tables without a laptop: a page for everybody; for each hand one
/// for the customer and one for the rep, unless another hand has the same; then one for the observer.
public final class CardSheet {

  private static final Texts TEXTS = Texts.of(CardSheet.class);

  private CardSheet() {}

  /// What a page of one player tells.
  private record Dealt(Card card, String scene, Optional<Twist> twist) {}

  /// Writes the cards as PDF. It does not close the stream.
  public static void write(Drill drill, OutputStream out) throws IOException {
    try (org.intheirshoes.sheet.Sheet sheet =
        new org.intheirshoes.sheet.Sheet(out, drill.about().title())) {
      table(drill, sheet);
      dealt(drill)
          .forEach(
              (page, hands) -> {
                switch (page.card) {
                  case Card.OfCustomer card -> {
                    page(drill, hands, TEXTS.get("paper.customer"), page, sheet);
                    customer(card, sheet);
                  }
                  case Card.OfRep card -> {
                    page(drill, hands, TEXTS.get("paper.rep"), page, sheet);
                    rep(card, sheet);
                  }
                }
                twist(page, sheet);
              });
      observer(drill, sheet);
    }
  }

  /// Titles of the hands by what a player gets; hands may share that.
  private static Map<Dealt, List<String>> dealt(Drill drill) {
    Map<Dealt, List<String>> pages = new LinkedHashMap<>();
    for (Hand hand : drill.hands()) {
      for (Seat seat : List.of(Seat.CUSTOMER, Seat.REP)) {
        hand.card(seat)
            .map(card -> new Dealt(card, hand.scene(), twistOf(hand, seat)))
            .ifPresent(
                page -> pages.computeIfAbsent(page, _ -> new ArrayList<>()).add(hand.title()));
      }
    }
    return pages;
  }

  private static Optional<Twist> twistOf(Hand hand, Seat seat) {
    return hand.twist().filter(twist -> twist.to() == seat);
  }

  private static void table(Drill drill, org.intheirshoes.sheet.Sheet sheet) {
    Look look = sheet.look();
    sheet.section(drill.about().title());
    sheet.text(drill.about().title(), look.title(), 6);
    sheet.text(drill.about().summary(), look.body(), 10);
    sheet.heading(TEXTS.get("paper.phases"));
    for (Phase phase : drill.phases()) {
      sheet.text(
          TEXTS.get("paper.phase", phase.title(), phase.seconds() / 60, phase.seconds() % 60),
          look.strong(),
          1);
      sheet.text(phase.say(), look.body(), 6);
    }
    for (Hand hand : drill.hands()) {
      sheet.heading(TEXTS.get("paper.hand", hand.title()));
      hand.change().ifPresent(change -> sheet.text(change, look.body(), 4));
      if (beginsLike(hand, drill.basic())) {
        sheet.text(TEXTS.get("paper.same"), look.muted(), 4);
      } else {
        sheet.text(hand.scene(), look.body(), 4);
        for (Opening line : hand.lines()) {
          sheet.text(TEXTS.get("paper.line", line.text()), look.quote(), 4);
        }
      }
    }
    sheet.heading(TEXTS.get("paper.afterwards"));
    for (String question : drill.debrief()) {
      sheet.text(question, look.body(), 4);
    }
  }

  private static boolean beginsLike(Hand hand, Hand basic) {
    return !hand.equals(basic)
        && hand.scene().equals(basic.scene())
        && hand.lines().equals(basic.lines());
  }

  private static void customer(Card.OfCustomer card, org.intheirshoes.sheet.Sheet sheet) {
    list(sheet, TEXTS.get("paper.knows"), card.knows());
    list(sheet, TEXTS.get("paper.mood"), List.of(card.mood()));
    list(sheet, TEXTS.get("paper.cue"), List.of(card.cue()));
    list(sheet, TEXTS.get("paper.better"), List.of(card.better()));
    list(sheet, TEXTS.get("paper.worse"), List.of(card.worse()));
  }

  private static void rep(Card.OfRep card, org.intheirshoes.sheet.Sheet sheet) {
    list(sheet, TEXTS.get("paper.knows"), card.knows());
    card.mood().ifPresent(mood -> list(sheet, TEXTS.get("paper.mood"), List.of(mood)));
    list(sheet, TEXTS.get("paper.may"), card.may());
    list(sheet, TEXTS.get("paper.mayNot"), card.mayNot());
  }

  private static void twist(Dealt page, org.intheirshoes.sheet.Sheet sheet) {
    page.twist.ifPresent(
        twist -> {
          sheet.text(TEXTS.get("paper.fold"), sheet.look().muted(), 60);
          list(sheet, TEXTS.get("paper.twist"), List.of(twist.text()));
        });
  }

  private static void page(
      Drill drill,
      List<String> hands,
      String seat,
      Dealt page,
      org.intheirshoes.sheet.Sheet sheet) {
    sheet.section(TEXTS.get("paper.foot", drill.about().title(), String.join(" / ", hands), seat));
    sheet.text(seat, sheet.look().muted(), 0);
    sheet.text(page.card.title(), sheet.look().title(), 4);
    sheet.text(page.scene, sheet.look().body(), 8);
  }

  private static void observer(Drill drill, org.intheirshoes.sheet.Sheet sheet) {
    sheet.section(
        TEXTS.get("paper.foot.observer", drill.about().title(), TEXTS.get("paper.observer")));
    sheet.text(TEXTS.get("paper.observer"), sheet.look().title(), 4);
    sheet.text(TEXTS.get("paper.observer.lead"), sheet.look().body(), 8);
    for (Axis axis : Axis.ALL) {
      String name =
          switch (axis) {
            case ACKNOWLEDGEMENT -> TEXTS.get("paper.acknowledgement");
            case ACTION -> TEXTS.get("paper.action");
            case BOUNDARIES -> TEXTS.get("paper.boundaries");
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
