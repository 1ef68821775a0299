package org.intheirshoes.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.sheet.report.ScriptGraph;

/// The graph of a script, larger than what is seen of it: it is moved by dragging or with Shift and the
/// arrow keys, made larger and smaller by the wheel or `+` and `-`, shown as a whole by `0`, and walked
/// by the arrow keys.
final class GraphPane extends Region {

  private static final double SCALE_MIN = 0.1;
  private static final double SCALE_MAX = 4;
  private static final double READABLE = 0.75;
  private static final double STEP = 1.2;
  private static final double SHIFT = 60;
  private static final double MARGIN = 24;
  private static final double TIP = 7;

  private final Group drawing = new Group();
  private final Affine view = new Affine();
  private final Map<String, PlaceNode> places = new HashMap<>();
  private final Consumer<String> choose;
  private final Runnable play;
  private Optional<ScriptGraph> graph = Optional.empty();
  private Optional<Walk> walk = Optional.empty();
  private Optional<String> chosen = Optional.empty();
  private double textScale = 1;
  private boolean movedByHand;
  private double shownWidth;
  private double shownHeight;
  private double dragX;
  private double dragY;

  /// An empty pane.
  ///
  /// @param choose gets the id of a place that is walked to
  /// @param play plays from the place that is chosen
  GraphPane(Consumer<String> choose, Runnable play) {
    this.choose = choose;
    this.play = play;
    getStyleClass().add("graph-pane");
    setId("graph");
    drawing.getTransforms().add(view);
    getChildren().add(drawing);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          dragX = event.getX();
          dragY = event.getY();
        });
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  /// Draws a graph in place of the one before. Where the eye is stays as it is, as far as that can be.
  void show(ScriptGraph next, BestWay best) {
    boolean first = graph.isEmpty();
    graph = Optional.of(next);
    walk = Optional.of(new Walk(next, best));
    places.clear();
    drawing.getChildren().clear();
    next.ways().stream()
        .sorted((one, other) -> Boolean.compare(isBest(one, best), isBest(other, best)))
        .forEach(way -> drawing.getChildren().addAll(way(way, best)));
    for (ScriptGraph.Node node : next.nodes()) {
      String id = node.place().id();
      PlaceNode place = new PlaceNode(node, best, () -> choose.accept(id));
      places.put(id, place);
      drawing.getChildren().add(place);
    }
    chosen.map(places::get).ifPresent(PlaceNode::mark);
    if (first) {
      begin();
    }
  }

  private static boolean isBest(ScriptGraph.Way way, BestWay best) {
    return best.takes(way.from(), way.to());
  }

  private static List<Node> way(ScriptGraph.Way way, BestWay best) {
    Polyline line = new Polyline();
    way.points().forEach(point -> line.getPoints().addAll(point.x(), point.y()));
    ScriptGraph.Point end = way.points().getLast();
    ScriptGraph.Point before = way.points().get(Math.max(0, way.points().size() - 2));
    double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
    Polygon tip = new Polygon();
    for (double turn : new double[] {0, Math.PI - 0.45, Math.PI + 0.45}) {
      double reach = turn == 0 ? 0 : TIP;
      tip.getPoints()
          .addAll(
              end.x() + reach * Math.cos(angle + turn), end.y() + reach * Math.sin(angle + turn));
    }
    String kind = isBest(way, best) ? "best" : "other";
    return List.of(Parts.styled(line, "way", kind), Parts.styled(tip, "tip", kind));
  }

  /// Shows what was found where.
  void show(Map<String, List<Finding>> findings) {
    places.forEach((id, place) -> place.show(findings.getOrDefault(id, List.of())));
  }

  /// How large text is against its usual size; the graph begins as large.
  void setTextScale(double scale) {
    if (textScale != scale) {
      textScale = scale;
      begin();
    }
  }

  /// Marks the place that is chosen, brings it into sight, and gives it the focus if another had it.
  void mark(Optional<String> id) {
    boolean focused = places.values().stream().anyMatch(Node::isFocused);
    chosen.map(places::get).ifPresent(PlaceNode::unmark);
    chosen = id;
    id.map(places::get)
        .ifPresent(
            place -> {
              place.mark();
              bringIntoSight();
              if (focused) {
                place.requestFocus();
              }
            });
  }

  /// Whether there is nothing to see yet.
  boolean isEmpty() {
    return graph.isEmpty();
  }

  /// Gives the focus to the place that is chosen.
  void focusChosen() {
    chosen.map(places::get).ifPresent(Node::requestFocus);
  }

  /// Whether some place has the focus.
  boolean hasFocus() {
    return places.values().stream().anyMatch(Node::isFocused);
  }

  /// Nobody has moved it yet, so a new size is a new beginning.
  @Override
  protected void layoutChildren() {
    boolean resized = shownWidth != getWidth() || shownHeight != getHeight();
    shownWidth = getWidth();
    shownHeight = getHeight();
    if (resized && !movedByHand) {
      begin();
    }
  }

  /// All of it if that can be read, otherwise the chosen place in a size that can.
  private void begin() {
    if (graph.isEmpty() || getWidth() <= 2 * MARGIN || getHeight() <= 2 * MARGIN) {
      return;
    }
    fit();
    double readable = READABLE * textScale;
    if (scale() < readable) {
      scaleAround(readable, getWidth() / 2, getHeight() / 2);
      centre();
    }
  }

  /// Shows all of the graph, no larger than text usually is.
  void showAll() {
    movedByHand = true;
    fit();
  }

  private void fit() {
    graph.ifPresent(
        all -> {
          double fit =
              Math.min(
                  (getWidth() - 2 * MARGIN) / all.width(),
                  (getHeight() - 2 * MARGIN) / all.height());
          double scale = Math.clamp(fit, SCALE_MIN, Math.max(SCALE_MIN, 1.1 * textScale));
          view.setToTransform(
              scale,
              0,
              (getWidth() - all.width() * scale) / 2,
              0,
              scale,
              (getHeight() - all.height() * scale) / 2);
        });
  }

  /// Makes it larger around the middle.
  void enlarge() {
    setScale(scale() * STEP, getWidth() / 2, getHeight() / 2);
  }

  /// Makes it smaller around the middle.
  void reduce() {
    setScale(scale() / STEP, getWidth() / 2, getHeight() / 2);
  }

  private double scale() {
    return view.getMxx();
  }

  /// Changes the size so that what is at a point stays there.
  private void setScale(double wanted, double x, double y) {
    movedByHand = true;
    scaleAround(wanted, x, y);
  }

  private void scaleAround(double wanted, double x, double y) {
    double scale = Math.clamp(wanted, SCALE_MIN, SCALE_MAX);
    double by = scale / scale();
    view.setToTransform(
        scale, 0, x - (x - view.getTx()) * by, 0, scale, y - (y - view.getTy()) * by);
  }

  private void move(double byX, double byY) {
    view.setTx(view.getTx() + byX);
    view.setTy(view.getTy() + byY);
  }

  private Optional<Bounds> chosenInView() {
    return chosen
        .map(places::get)
        .filter(_ -> getWidth() > 0)
        .map(place -> drawing.localToParent(place.getBoundsInParent()));
  }

  private void bringIntoSight() {
    chosenInView()
        .ifPresent(
            bounds ->
                move(
                    beyond(bounds.getMinX(), bounds.getMaxX(), getWidth()),
                    beyond(bounds.getMinY(), bounds.getMaxY(), getHeight())));
  }

  /// How far something must be moved to be seen with a margin.
  private static double beyond(double from, double to, double size) {
    if (from < MARGIN) {
      return MARGIN - from;
    }
    return to > size - MARGIN ? size - MARGIN - to : 0;
  }

  /// Brings the chosen place to the middle, but no empty ground into sight for that: what lies beyond
  /// the edge of the graph tells nothing.
  void centre() {
    chosenInView()
        .ifPresent(
            bounds ->
                move(getWidth() / 2 - bounds.getCenterX(), getHeight() / 2 - bounds.getCenterY()));
    graph.ifPresent(
        all -> {
          view.setTx(withoutGap(view.getTx(), all.width() * scale(), getWidth()));
          view.setTy(withoutGap(view.getTy(), all.height() * scale(), getHeight()));
        });
  }

  /// Where a graph of some size begins so that it fills what is seen of it, or stands in its middle.
  private static double withoutGap(double from, double size, double seen) {
    return size <= seen - 2 * MARGIN
        ? (seen - size) / 2
        : Math.clamp(from, seen - MARGIN - size, MARGIN);
  }

  private void drag(MouseEvent event) {
    movedByHand = true;
    move(event.getX() - dragX, event.getY() - dragY);
    dragX = event.getX();
    dragY = event.getY();
    event.consume();
  }

  private void wheel(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      setScale(scale() * (event.getDeltaY() > 0 ? STEP : 1 / STEP), event.getX(), event.getY());
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> arrow(event, Walk.Direction.UP, 0, SHIFT);
      case DOWN -> arrow(event, Walk.Direction.DOWN, 0, -SHIFT);
      case LEFT -> arrow(event, Walk.Direction.LEFT, SHIFT, 0);
      case RIGHT -> arrow(event, Walk.Direction.RIGHT, -SHIFT, 0);
      case ENTER -> play.run();
      default -> {
        switch (event.getText()) {
          case "+", "=" -> enlarge();
          case "-" -> reduce();
          case "0" -> showAll();
          default -> {
            return;
          }
        }
      }
    }
    event.consume();
  }

  private void arrow(KeyEvent event, Walk.Direction direction, double byX, double byY) {
    if (event.isShiftDown()) {
      movedByHand = true;
      move(byX, byY);
    } else {
      chosen.flatMap(id -> walk.flatMap(steps -> steps.from(id, direction))).ifPresent(choose);
    }
  }
}
