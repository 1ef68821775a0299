package org.intheirshoes.app.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.LevelDots;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.ShelfFilter;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.texts.Texts;

/// A row of chips above the shelf: all of it, one level, one channel. A level and a channel may be
/// chosen together. What the shelf has nothing of has no chip.
final class FilterBar {

  private static final Texts TEXTS = Texts.of(FilterBar.class);

  private final HomeModel model;
  private final ToggleButton all;
  private final Map<Integer, ToggleButton> levels = new LinkedHashMap<>();
  private final Map<Channel, ToggleButton> channels = new LinkedHashMap<>();
  private final FlowPane root = Parts.styled(new FlowPane(), "filters");
  private final Subscription subscription;

  FilterBar(HomeModel model) {
    this.model = model;
    root.setId("filters");
    root.setAccessibleText(TEXTS.get("filter"));
    all = chip("all", TEXTS.get("filter.all"), () -> model.show(ShelfFilter.ALL));
    for (int level = 1; level <= LevelDots.HARDEST; level++) {
      levels.put(level, levelChip(level));
    }
    for (Channel channel : Channel.values()) {
      ToggleButton chip =
          chip(
              channel.name().toLowerCase(Locale.ROOT),
              ChannelWords.of(channel),
              () -> model.show(model.filter().press(channel)));
      chip.setGraphic(ChannelWords.icon(channel).node());
      channels.put(channel, chip);
    }
    subscription = model.filterProperty().subscribe(this::mark);
    offer();
  }

  private ToggleButton levelChip(int level) {
    ToggleButton chip =
        chip(
            String.valueOf(level),
            TEXTS.get("filter.level", level),
            () -> model.show(model.filter().press(level)));
    chip.setAccessibleText(LevelDots.spoken(level));
    return chip;
  }

  private ToggleButton chip(String id, String words, Runnable press) {
    ToggleButton chip = Parts.styled(new ToggleButton(words), "filter-chip");
    chip.setId("filter-" + id);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setOnAction(
        _ -> {
          press.run();
          // A press on “All” changes nothing where all are shown already; the chip stays pressed.
          mark(model.filter());
        });
    root.getChildren().add(chip);
    return chip;
  }

  private void mark(ShelfFilter filter) {
    all.setSelected(filter.isAll());
    levels.forEach((level, chip) -> chip.setSelected(filter.level().equals(Optional.of(level))));
    channels.forEach(
        (channel, chip) -> chip.setSelected(filter.channel().equals(Optional.of(channel))));
  }

  /// Offers what there is on the shelf now.
  void offer() {
    List<ShelfItem> known = model.known();
    levels.forEach(
        (level, chip) ->
            Visible.when(known.stream().anyMatch(item -> item.card().level() == level))
                .apply(chip));
    channels.forEach(
        (channel, chip) ->
            Visible.when(known.stream().anyMatch(item -> item.card().channel() == channel))
                .apply(chip));
  }

  /// What to put on the page.
  Node root() {
    return root;
  }

  void left() {
    subscription.unsubscribe();
  }
}
