package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// A response as a broad band. With votes it becomes a bar that grows behind its text; the bar of the
/// first vote stays as an outline.
final class BandNode extends BlockNode {

  private static final Texts TEXTS = Texts.of(BandNode.class);
  private static final Duration GROW = Duration.millis(240);

  private final Motion motion;
  private final Region bar = new Region();
  private final Region ghost = new Region();
  private final Region frame = new Region();
  private final Rectangle edge = new Rectangle();
  private final StackPane cap = new StackPane();
  private final Text key = new Text();
  private final TextFlow votes = new TextFlow();
  private final DoubleProperty share = new SimpleDoubleProperty();
  private final Timeline grow = new Timeline();
  private Optional<RoomFrame.Band> shown = Optional.empty();

  BandNode(Block block, Metrics metrics, Motion motion) {
    super(block, metrics);
    this.motion = motion;
    bar.setManaged(false);
    ghost.setManaged(false);
    bar.getStyleClass().add("room-bar");
    ghost.getStyleClass().add("room-ghost");
    cap.getStyleClass().add("room-cap");
    key.getStyleClass().add("letters");
    key.setFont(Paragraph.font(Role.NAME, Markup.Style.BOLD, metrics.scale().size(Role.BAND)));
    cap.getChildren().add(key);
    votes.getStyleClass().add("room-votes");
    Region bars =
        new Region() {
          {
            getChildren().addAll(bar, ghost);
            setClip(edge);
          }
        };
    bars.setId("bars");
    addBehind(bars);
    // Above the bar, so that no bar hides the frame that tells which response leads.
    frame.getStyleClass().add("room-frame");
    addBefore(frame);
    addBefore(cap);
    addBefore(votes);
    share.subscribe(_ -> requestLayout());
  }

  /// Shows a response with its votes; the bar moves from where it is.
  void show(RoomFrame.Band band) {
    if (shown.equals(Optional.of(band))) {
      return;
    }
    shown = Optional.of(band);
    key.setText(band.key());
    for (RoomFrame.Stance stance : RoomFrame.Stance.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(stance.name().toLowerCase(Locale.ROOT)),
          stance == band.stance());
    }
    votes.getChildren().setAll(band.tally().map(this::figures).orElse(List.of()));
    votes.setAccessibleText(band.tally().map(BandNode::spoken).orElse(""));
    ghost.setVisible(band.tally().flatMap(RoomFrame.Tally::first).isPresent());
    moveTo(band.tally().map(RoomFrame.Tally::share).orElse(0.0));
    requestLayout();
  }

  private void moveTo(double target) {
    grow.stop();
    if (motion == Motion.REDUCED || getScene() == null || getScene().getWindow() == null) {
      share.set(target);
      return;
    }
    grow.getKeyFrames()
        .setAll(new KeyFrame(GROW, new KeyValue(share, target, Interpolator.EASE_OUT)));
    grow.play();
  }

  private List<Text> figures(RoomFrame.Tally tally) {
    Text now = figure(String.valueOf(tally.count()), Markup.Style.BOLD, 1.25, "now");
    return tally
        .first()
        .map(
            first ->
                List.of(
                    figure(
                        TEXTS.get("votes.before", first.count()), Markup.Style.PLAIN, 1, "before"),
                    now))
        .orElse(List.of(now));
  }

  private Text figure(String text, Markup.Style style, double factor, String name) {
    Text figure = new Text(text);
    figure.getStyleClass().addAll("letters", name);
    double size = metrics().scale().size(Role.BAND) * factor;
    figure.setFont(Paragraph.font(Role.BAND, style, size));
    return figure;
  }

  private static String spoken(RoomFrame.Tally tally) {
    return tally
        .first()
        .map(first -> TEXTS.get("votes.both", first.count(), tally.count()))
        .orElseGet(() -> TEXTS.get("votes", tally.count()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = getWidth();
    double height = getHeight();
    double em = metrics().scale().size(Role.BAND);
    double round = metrics().scale().px(18);
    edge.setWidth(width);
    edge.setHeight(height);
    edge.setArcWidth(2 * round);
    edge.setArcHeight(2 * round);
    bar.getParent().resizeRelocate(0, 0, width, height);
    bar.resizeRelocate(0, 0, Math.rint(width * share.get()), height);
    double before =
        shown
            .flatMap(RoomFrame.Band::tally)
            .flatMap(RoomFrame.Tally::first)
            .map(RoomFrame.First::share)
            .orElse(0.0);
    double thick = Math.max(4, metrics().scale().px(7));
    double raised = thick + metrics().scale().px(7); // clear of the widest frame
    ghost.resizeRelocate(0, height - raised, Math.rint(width * before), thick);
    frame.resizeRelocate(0, 0, width, height);
    double side = metrics().cap();
    cap.resizeRelocate(em * 0.7, Math.rint((height - side) / 2), side, side);
    double wide = votes.prefWidth(-1);
    double high = votes.prefHeight(-1);
    votes.resizeRelocate(width - em * 0.75 - wide, Math.rint((height - high) / 2), wide, high);
  }
}
