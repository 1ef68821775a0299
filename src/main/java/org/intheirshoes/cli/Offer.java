package org.intheirshoes.cli;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Where no window can open: the same scenarios in the terminal.
final class Offer {

  private static final Texts TEXTS = Texts.of(Offer.class);

  private final Terminal terminal;
  private final Shelf shelf;

  Offer(Terminal terminal, Shelf shelf) {
    this.terminal = terminal;
    this.shelf = shelf;
  }

  /// Lets the person choose.
  ///
  /// @param reason why the window cannot open, in a few words
  /// @return id of a scenario; empty if none was chosen
  Optional<String> choose(String reason) {
    terminal.say(TEXTS.get("offer.no.window", reason));
    List<ShelfItem> items = shelf.items();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    terminal.gap();
    int number = 1;
    for (ShelfItem item : items) {
      Scenario.Card card = item.card();
      terminal.say(
          TEXTS.get("play.response", number++),
          TEXTS.get(
              "offer.item",
              Markup.plain(card.title()),
              Markup.plain(card.summary()),
              card.minutes()));
    }
    terminal.gap();
    while (true) {
      terminal.prompt(TEXTS.get("offer.prompt", items.size()));
      Optional<String> typed = terminal.read();
      if (typed.isEmpty() || typed.get().equalsIgnoreCase("q")) {
        terminal.gap();
        return Optional.empty();
      }
      Optional<String> chosen = chosen(typed.get(), items);
      if (chosen.isPresent()) {
        return chosen;
      }
    }
  }

  private static Optional<String> chosen(String typed, List<ShelfItem> items) {
    if (typed.matches("\\d{1,3}")) {
      int number = Integer.parseInt(typed);
      return number >= 1 && number <= items.size()
          ? Optional.of(items.get(number - 1).id())
          : Optional.empty();
    }
    return items.stream().map(ShelfItem::id).filter(typed::equals).findFirst();
  }
}
