package org.intheirshoes.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.analysis.items.ItemFigures;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.jspecify.annotations.Nullable;

/// Item figures for other programs. What rests on too few is null.
final class ItemsJson {

  private ItemsJson() {}

  static Map<String, @Nullable Object> of(ItemFigures figures) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("conversations", figures.conversations());
    json.put("learners", figures.learners());
    json.put("otherVersions", figures.others());
    json.put("beats", figures.items().stream().map(ItemsJson::item).toList());
    json.put("rare", figures.rare().stream().map(ItemsJson::rare).toList());
    json.put("unseenBeats", figures.unseenBeats().stream().map(Beat::id).toList());
    json.put("unseenEndings", figures.unseen().stream().map(Ending::id).toList());
    return json;
  }

  private static Map<String, @Nullable Object> item(ItemFigures.Item item) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("beat", item.beat().id());
    json.put("visits", item.visits());
    json.put("learners", item.learners());
    json.put(
        "best",
        item.best().map(share -> figure(share.value(), share.low(), share.high())).orElse(null));
    json.put(
        "regret",
        item.regret().map(mean -> figure(mean.value(), mean.low(), mean.high())).orElse(null));
    json.put(
        "discrimination",
        item.discrimination()
            .map(found -> figure(found.value(), found.low(), found.high()))
            .orElse(null));
    return json;
  }

  private static Map<String, Object> figure(double value, double low, double high) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", value);
    json.put("interval", List.of(low, high));
    return json;
  }

  private static Map<String, Object> rare(ItemFigures.Rare rare) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("beat", rare.beat().id());
    json.put("response", rare.response().id());
    json.put("taken", rare.taken().hits());
    json.put("offered", rare.taken().votes());
    return json;
  }
}
