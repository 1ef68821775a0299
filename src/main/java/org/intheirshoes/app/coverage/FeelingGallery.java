package org.intheirshoes.app.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.intheirshoes.app.shell.FeelingWords;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.portrait.StillPortrait;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.texts.Texts;

/// Every feeling, on the face of a customer who shows it, and in how many scenarios it is shown.
final class FeelingGallery {

  private static final Texts TEXTS = Texts.of(FeelingGallery.class);
  private static final List<Feeling> FEELINGS = List.of(Feeling.values());

  private static final int TINTS = 4;
  private static final double CORNER = 12;

  private static final int COLUMNS = 8;

  private final Tiles tiles;
  private final VBox root;

  /// The gallery of a shelf. It is one stop of the Tab key, so that a screen reader tells it.
  FeelingGallery(Coverage coverage) {
    Map<Feeling, Coverage.Entry> faces = coverage.faces();
    tiles =
        new Tiles(
            FEELINGS.stream()
                .map(feeling -> tile(feeling, Optional.ofNullable(faces.get(feeling)), coverage))
                .toList(),
            COLUMNS);
    root =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("feelings"), "h2"),
                Parts.text(TEXTS.get("feelings.about"), "muted", "small"),
                tiles.root()),
            "card",
            "coverage-card",
            "coverage-told");
    root.setId("coverage-feelings");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.setAccessibleText(
        TEXTS.get(
            "feelings.spoken",
            FEELINGS.stream()
                .map(
                    feeling ->
                        TEXTS.get(
                            "feelings.each",
                            FeelingWords.of(feeling),
                            coverage.showing(feeling).size()))
                .collect(Collectors.joining("; "))));
  }

  /// Lays it out for a page of so many letters.
  void fit(double letters) {
    tiles.fit(letters);
  }

  Node root() {
    return root;
  }

  private static Node tile(Feeling feeling, Optional<Coverage.Entry> face, Coverage coverage) {
    StackPane picture =
        Parts.styled(new StackPane(), "coverage-face", "tint-" + FEELINGS.indexOf(feeling) % TINTS);
    picture.setAlignment(Pos.BOTTOM_CENTER);
    Rectangle clip = new Rectangle();
    clip.setArcWidth(2 * CORNER);
    clip.setArcHeight(2 * CORNER);
    clip.widthProperty().bind(picture.widthProperty());
    clip.heightProperty().bind(picture.heightProperty());
    picture.setClip(clip);
    face.ifPresent(entry -> picture.getChildren().add(portrait(feeling, entry)));
    int count = coverage.showing(feeling).size();
    return Parts.styled(
        new VBox(
            picture,
            Parts.styled(Parts.text(FeelingWords.of(feeling)), "small", "strong"),
            Parts.text(TEXTS.get("feelings.count", count), "muted", "small")),
        "coverage-feeling");
  }

  private static StillPortrait portrait(Feeling feeling, Coverage.Entry entry) {
    StillPortrait portrait = new StillPortrait(entry.item().look(), feeling);
    portrait.describe(
        TEXTS.get("feelings.face", entry.item().customer(), FeelingWords.of(feeling)));
    return portrait;
  }
}
