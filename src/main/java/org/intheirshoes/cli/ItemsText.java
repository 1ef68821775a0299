package org.intheirshoes.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.items.Discrimination;
import org.intheirshoes.analysis.items.ItemFigures;
import org.intheirshoes.analysis.items.Mean;
import org.intheirshoes.analysis.items.Share;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.texts.Texts;

/// Prints item figures for people.
final class ItemsText {

  private static final Texts TEXTS = Texts.of(ItemsText.class);

  private static final String INDENT = "    ";

  private final Terminal terminal;

  ItemsText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(ItemFigures figures) {
    terminal.say(
        INDENT,
        TEXTS.get("items.head", figures.conversations(), figures.learners(), figures.others()));
    for (ItemFigures.Item item : figures.items()) {
      if (!item.isUnseen()) {
        deeper(
            TEXTS.get(
                "items.item",
                item.beat().id(),
                item.learners(),
                item.best()
                    .map(ItemsText::share)
                    .orElse(TEXTS.get("items.few", ItemFigures.FEWEST_LEARNERS)),
                item.regret().map(ItemsText::mean).orElse(""),
                item.discrimination().map(ItemsText::discrimination).orElse("")));
      }
    }
    for (ItemFigures.Rare rare : figures.rare()) {
      deeper(
          TEXTS.get(
              "items.rare",
              rare.beat().id(),
              rare.response().id(),
              rare.taken().hits(),
              rare.taken().votes()));
    }
    if (figures.conversations() > 0 && !figures.unseenBeats().isEmpty()) {
      deeper(
          TEXTS.get(
              "items.unseen",
              figures.unseenBeats().stream().map(Beat::id).collect(Collectors.joining(", "))));
    }
    if (!figures.unseen().isEmpty()) {
      deeper(
          TEXTS.get(
              "items.unseen.endings",
              figures.unseen().stream().map(Ending::id).collect(Collectors.joining(", "))));
    }
  }

  private void deeper(String text) {
    terminal.say(INDENT + "  ", text);
  }

  private static String share(Share share) {
    return TEXTS.get(
        "items.best", percent(share.value()), percent(share.low()), percent(share.high()));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }

  private static String mean(Mean mean) {
    return TEXTS.get("items.regret", one(mean.value()), one(mean.low()), one(mean.high()));
  }

  private static String discrimination(Discrimination found) {
    return TEXTS.get("items.apart", two(found.value()), two(found.low()), two(found.high()));
  }

  private static String one(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  private static String two(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
