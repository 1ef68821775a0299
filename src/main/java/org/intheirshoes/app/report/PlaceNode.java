package org.intheirshoes.app.report;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.sheet.report.ScriptGraph;
import org.intheirshoes.texts.Texts;

/// A beat or an ending in the graph, with a sign where something was found there. Only the chosen one
/// takes the focus by Tab; arrow keys lead to the others.
final class PlaceNode extends StackPane {

  private static final Texts TEXTS = Texts.of(PlaceNode.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double BADGE = 9;

  private final Place place;
  private final boolean best;
  private final Runnable choose;
  private final Text badge = Icon.WARNING.node();
  private final StackPane badgeGround = Parts.styled(new StackPane(badge), "badge");

  PlaceNode(ScriptGraph.Node node, BestWay way, Runnable choose) {
    this.place = node.place();
    this.best = way.passes(place.id());
    this.choose = choose;
    Label name = Parts.styled(new Label(place.id()), "place-name");
    name.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, badgeGround);
    StackPane.setAlignment(badgeGround, Pos.TOP_RIGHT);
    badgeGround.setTranslateX(BADGE);
    badgeGround.setTranslateY(-BADGE);
    badgeGround.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    resizeRelocate(node.x(), node.y(), node.width(), node.height());
    setManaged(false);
    getStyleClass().addAll("place", kind());
    if (best) {
      getStyleClass().add("best");
    }
    setId("place-" + place.id());
    setAccessibleRole(AccessibleRole.BUTTON);
    show(List.of());
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            choose.run();
            requestFocus();
            event.consume();
          }
        });
  }

  private String kind() {
    return switch (place) {
      case Beat _ -> "beat";
      case Ending _ -> "ending";
    };
  }

  /// Shows what was found here.
  void show(List<Finding> findings) {
    badgeGround.setVisible(!findings.isEmpty());
    boolean error = findings.stream().anyMatch(each -> each.kind() == Finding.Kind.ERROR);
    badgeGround.getStyleClass().setAll("badge", error ? "error" : "warning");
    String spoken =
        switch (place) {
          case Beat beat ->
              TEXTS.get("place.beat", beat.id(), beat.stakes(), beat.responses().size());
          case Ending ending ->
              TEXTS.get("place.ending", ending.id(), ending.title(), ending.outcome());
        };
    setAccessibleText(
        spoken
            + (best ? " " + TEXTS.get("place.best") : "")
            + (findings.isEmpty() ? "" : " " + TEXTS.get("place.found", findings.size())));
  }

  /// Marks it as the one that is chosen.
  void mark() {
    pseudoClassStateChanged(CHOSEN, true);
    setFocusTraversable(true);
  }

  /// Takes the mark away.
  void unmark() {
    pseudoClassStateChanged(CHOSEN, false);
    setFocusTraversable(false);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
    if (wanted == AccessibleAction.FIRE) {
      choose.run();
    } else {
      super.executeAccessibleAction(wanted, parameters);
    }
  }
}
