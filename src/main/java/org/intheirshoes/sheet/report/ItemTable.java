package org.intheirshoes.sheet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.items.Discrimination;
import org.intheirshoes.analysis.items.ItemFigures;
import org.intheirshoes.analysis.items.Mean;
import org.intheirshoes.analysis.items.Share;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.texts.Texts;

/// How the beats work as questions, from recorded conversations.
final class ItemTable {

  private static final Texts TEXTS = Texts.of(ItemTable.class);

  private ItemTable() {}

  static String of(ItemFigures figures) {
    StringBuilder page = new StringBuilder(Html.text("h2", TEXTS.get("items.title")));
    page.append(
        Html.text(
            "p",
            TEXTS.get(
                "items.what", figures.conversations(), figures.learners(), figures.others())));
    if (figures.conversations() == 0) {
      return page.toString();
    }
    page.append(Html.text("p", TEXTS.get("items.how", ItemFigures.FEWEST_LEARNERS)));
    page.append(
        Html.table(
            List.of(
                TEXTS.get("items.beat"),
                TEXTS.get("items.learners"),
                TEXTS.get("items.best"),
                TEXTS.get("items.regret"),
                TEXTS.get("items.apart")),
            figures.items().stream().map(ItemTable::row).toList()));
    page.append(gaps(figures));
    return page.toString();
  }

  private static List<String> row(ItemFigures.Item item) {
    List<String> row = new ArrayList<>();
    row.add("<code>" + Html.escaped(item.beat().id()) + "</code>");
    row.add(Html.escaped(item.isUnseen() ? TEXTS.get("items.unseen") : count(item)));
    row.add(item.best().map(ItemTable::share).orElse("–"));
    row.add(item.regret().map(ItemTable::mean).orElse("–"));
    row.add(item.discrimination().map(ItemTable::discrimination).orElse("–"));
    return row;
  }

  private static String count(ItemFigures.Item item) {
    return String.valueOf(item.learners());
  }

  private static String share(Share share) {
    return Html.escaped(
        TEXTS.get(
            "items.percent",
            Math.round(100 * share.value()),
            Math.round(100 * share.low()),
            Math.round(100 * share.high())));
  }

  private static String mean(Mean mean) {
    return interval("%.1f", mean.value(), mean.low(), mean.high());
  }

  private static String discrimination(Discrimination found) {
    return interval("%.2f", found.value(), found.low(), found.high());
  }

  private static String interval(String format, double value, double low, double high) {
    return Html.escaped(
        TEXTS.get(
            "items.interval",
            String.format(Locale.ROOT, format, value),
            String.format(Locale.ROOT, format, low),
            String.format(Locale.ROOT, format, high)));
  }

  private static String gaps(ItemFigures figures) {
    List<String> gaps = new ArrayList<>();
    for (ItemFigures.Rare rare : figures.rare()) {
      gaps.add(
          TEXTS.get(
              "items.rare",
              rare.beat().id(),
              rare.response().id(),
              rare.taken().hits(),
              rare.taken().votes()));
    }
    if (!figures.unseenBeats().isEmpty()) {
      gaps.add(
          TEXTS.get(
              "items.unseen.beats",
              figures.unseenBeats().stream().map(Beat::id).collect(Collectors.joining(", "))));
    }
    if (!figures.unseen().isEmpty()) {
      gaps.add(
          TEXTS.get(
              "items.unseen.endings",
              figures.unseen().stream().map(Ending::id).collect(Collectors.joining(", "))));
    }
    return gaps.isEmpty()
        ? ""
        : Html.text("h3", TEXTS.get("items.gaps"))
            + gaps.stream()
                .map(gap -> Html.text("li", gap))
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
  }
}
