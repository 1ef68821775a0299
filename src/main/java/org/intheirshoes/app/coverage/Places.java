package org.intheirshoes.app.coverage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.LevelDots;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.texts.Texts;

/// On which channels the conversations take place and how hard they are, each with its count.
final class Places {

  private static final Texts TEXTS = Texts.of(Places.class);

  private static final int COLUMNS = 10;

  private final Tiles tiles;
  private final VBox root;

  /// The channels and levels of a shelf. They are one stop of the Tab key, so that a screen reader
  /// tells them.
  Places(Coverage coverage) {
    List<Node> all = new ArrayList<>();
    List<String> spoken = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      int count = coverage.on(channel).size();
      Node icon = new StackPane(ChannelWords.icon(channel).node());
      all.add(tile(icon, ChannelWords.of(channel), count));
      spoken.add(TEXTS.get("places.each", ChannelWords.of(channel), count));
    }
    for (int level = 1; level <= LevelDots.HARDEST; level++) {
      int count = coverage.at(level).size();
      all.add(tile(LevelDots.of(level), TEXTS.get("places.level", level), count));
      spoken.add(TEXTS.get("places.each", LevelDots.spoken(level), count));
    }
    tiles = new Tiles(all, COLUMNS);
    root =
        Parts.styled(
            new VBox(Parts.text(TEXTS.get("places"), "h2"), tiles.root()),
            "card",
            "coverage-card",
            "coverage-told");
    root.setId("coverage-places");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.setAccessibleText(TEXTS.get("places.spoken", String.join("; ", spoken)));
  }

  /// Lays it out for a page of so many letters.
  void fit(double letters) {
    tiles.fit(letters);
  }

  Node root() {
    return root;
  }

  private static Node tile(Node mark, String word, int count) {
    StackPane ground = Parts.styled(new StackPane(mark), "coverage-mark");
    Label figure = Parts.styled(new Label(String.valueOf(count)), "coverage-figure");
    return Parts.styled(
        new VBox(ground, figure, Parts.text(word, "muted", "small")), "coverage-place");
  }
}
