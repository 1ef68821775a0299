package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.intheirshoes.app.shell.FixedAxis;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// Frustration and trust over the turns. The decisions are points on the frustration curve, hollow
/// where nothing was lost, filled and labelled with their cost where something was. One point at a
/// time takes the focus; the arrow keys move along the curve.
final class MoodChart extends LineChart<Number, Number> {

  private static final Texts TEXTS = Texts.of(MoodChart.class);

  /// So many turns have room for "Turn 1" instead of "1".
  private static final int SPELLED_OUT = 6;

  /// A point above this has no room for its cost below 100.
  private static final int HIGH = 85;

  private final List<MoodPoint> mood;
  private final List<DecisionPoint> points = new ArrayList<>();
  private final List<Cost> costs = new ArrayList<>();
  private final Label frustration = end("mood.frustration");
  private final Label trust = end("mood.trust");

  /// The label of a point that lost something.
  private record Cost(DecisionPoint point, Points points, Label label) {}

  /// @param select called with the number of the turn whose point was chosen
  @SuppressWarnings("MissingSummary")
  MoodChart(List<MoodPoint> mood, List<Decision> decisions, IntConsumer select) {
    super(
        new FixedAxis(
            -0.35,
            mood.size() - 0.5,
            IntStream.range(0, mood.size()).boxed().toList(),
            turn -> tick((int) turn, mood.size())),
        new FixedAxis(
            -9,
            topFor(mood, decisions),
            List.of(0, 50, 100),
            value -> String.valueOf((int) value)));
    this.mood = mood;
    setAnimated(false);
    setCreateSymbols(false);
    setLegendVisible(false);
    setVerticalGridLinesVisible(false);
    setVerticalZeroLineVisible(false);
    setHorizontalZeroLineVisible(false);
    getStyleClass().add("mood-chart");
    getData().add(series(MoodPoint::trust));
    Series<Number, Number> curve = series(MoodPoint::frustration);
    for (Decision decision : decisions) {
      DecisionPoint point = new DecisionPoint(decision, mood.get(decision.turn()), select);
      point.addEventHandler(KeyEvent.KEY_PRESSED, event -> walk(point, event));
      points.add(point);
      // The chart sets the style classes of the node it places, so the point stands in another.
      curve.getData().get(decision.turn()).setNode(new StackPane(point));
    }
    getData().add(curve);
    points.stream().skip(1).forEach(point -> point.setFocusTraversable(false));
    for (int i = 0; i < decisions.size(); i++) {
      label(decisions.get(i), points.get(i));
    }
    getPlotChildren().addAll(frustration, trust);
  }

  /// Where the scale stops: above 100, and higher still where a cost has to stand there.
  private static double topFor(List<MoodPoint> mood, List<Decision> decisions) {
    boolean high =
        decisions.stream()
            .filter(decision -> decision.worth() == Decision.Worth.COSTLY)
            .anyMatch(decision -> mood.get(decision.turn()).frustration() > HIGH);
    return high ? 124 : 109;
  }

  private static String tick(int turn, int size) {
    if (turn == 0) {
      return TEXTS.get("mood.start");
    }
    return size - 1 <= SPELLED_OUT ? TEXTS.get("mood.turn", turn) : String.valueOf(turn);
  }

  private static Label end(String key) {
    return Parts.styled(new Label(TEXTS.get(key)), key.replace('.', '-'), "curve-end");
  }

  private Series<Number, Number> series(ToIntFunction<MoodPoint> figure) {
    Series<Number, Number> series = new Series<>();
    mood.forEach(point -> series.getData().add(new Data<>(point.turn(), figure.applyAsInt(point))));
    return series;
  }

  private void label(Decision decision, DecisionPoint point) {
    Optional<Points> lost = decision.cost().filter(_ -> decision.worth() == Decision.Worth.COSTLY);
    lost.ifPresent(
        cost -> {
          Label label = Parts.styled(new Label(cost.text()), "cost-label");
          label.setMouseTransparent(true);
          costs.add(new Cost(point, cost, label));
          getPlotChildren().add(label);
        });
  }

  private void walk(DecisionPoint from, KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    int to = points.indexOf(from) + step;
    if (step == 0) {
      return;
    }
    event.consume();
    if (to >= 0 && to < points.size()) {
      from.setFocusTraversable(false);
      points.get(to).setFocusTraversable(true);
      points.get(to).requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    makeRoomForEnds(
        getWidth() - getInsets().getLeft() - getInsets().getRight() - getYAxis().prefWidth(-1));
    super.layoutChildren();
  }

  /// Lets the plot reach so far beyond the last turn that the names of the curves find room.
  private void makeRoomForEnds(double plot) {
    double names = Math.max(frustration.prefWidth(-1), trust.prefWidth(-1));
    double turns = mood.size() - 1;
    double from = ((FixedAxis) getXAxis()).getLowerBound();
    double room = Math.max(plot * 0.4, plot - names);
    ((FixedAxis) getXAxis()).setUpperBound(from + (turns - from) * plot / room);
  }

  @Override
  protected void layoutPlotChildren() {
    super.layoutPlotChildren();
    layoutEnds();
    List<Bounds> taken = new ArrayList<>();
    costs.stream()
        .sorted(Comparator.comparing(Cost::points).reversed())
        .forEach(cost -> place(cost, taken));
  }

  private void layoutEnds() {
    MoodPoint last = mood.getLast();
    double x = getXAxis().getDisplayPosition(last.turn());
    double height = frustration.prefHeight(-1);
    double one = getYAxis().getDisplayPosition(last.frustration());
    double other = getYAxis().getDisplayPosition(last.trust());
    double apart = Math.max(0, height - Math.abs(one - other)) / 2;
    double down = one < other ? -apart : apart;
    put(frustration, x, one + down - height / 2);
    put(trust, x, other - down - height / 2);
  }

  private static void put(Label label, double x, double y) {
    label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
  }

  /// Above its point, or below where something is in the way; left out where neither has room.
  private void place(Cost cost, List<Bounds> taken) {
    Label label = cost.label();
    Bounds point = place(cost.point());
    double width = label.prefWidth(-1);
    double height = label.prefHeight(-1);
    double x = point.getCenterX() - width / 2;
    Optional<Bounds> room =
        Stream.of(point.getMinY() - height, point.getMaxY())
            .map(y -> (Bounds) new BoundingBox(x, y, width, height))
            .filter(wanted -> wanted.getMinY() >= 0)
            .filter(wanted -> taken.stream().noneMatch(wanted::intersects))
            .filter(
                wanted ->
                    points.stream()
                        .filter(other -> !other.equals(cost.point()))
                        .map(MoodChart::place)
                        .noneMatch(wanted::intersects))
            .findFirst();
    label.setVisible(room.isPresent());
    room.ifPresent(
        found -> {
          taken.add(found);
          put(label, x, found.getMinY());
        });
  }

  /// Where a point stands in the plot, a little less than all of it.
  private static Bounds place(DecisionPoint point) {
    Region node = (Region) point.getParent();
    return new BoundingBox(
        node.getLayoutX() + 1, node.getLayoutY() + 1, node.getWidth() - 2, node.getHeight() - 2);
  }
}
