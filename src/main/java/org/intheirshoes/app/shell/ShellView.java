package org.intheirshoes.app.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.intheirshoes.texts.Texts;

/// The window's content: a narrow rail on the left and one page.
public final class ShellView {

  private static final Texts TEXTS = Texts.of(ShellView.class);

  /// Characters of a name that fit in the rail.
  private static final int LONGEST_RAIL_NAME = 10;

  private final BorderPane root = new BorderPane();
  private final SettingsModel settings;
  private final ToggleButton practise;
  private final ToggleButton classroom;
  private final ToggleButton pairs;
  private final ToggleButton progress;
  private final ToggleButton learners;
  private final VBox rail;
  private final ToggleButton appearance;
  private Optional<Page> page = Optional.empty();
  private Optional<Destination> destination = Optional.empty();

  /// A shell whose rail leads where the navigator goes.
  public ShellView(Navigator navigator, SettingsModel settings) {
    this.settings = settings;
    practise = item(Icon.PRACTISE, navigator, new Destination.Home());
    classroom = item(Icon.CLASS, navigator, new Destination.Classroom());
    classroom.setId("rail-class");
    pairs = item(Icon.PAIRS, navigator, new Destination.Pairs());
    pairs.setId("rail-pairs");
    progress = item(Icon.PROGRESS, navigator, new Destination.Progress());
    progress.setId("rail-progress");
    learners = item(Icon.GUEST, navigator, new Destination.Learners());
    learners.setId("rail-learners");
    appearance = item(Icon.APPEARANCE, navigator, new Destination.Appearance());
    label();
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    rail =
        Parts.styled(
            new VBox(mark(), practise, classroom, pairs, progress, gap, learners, appearance),
            "rail");
    // A rail that is too tall for the window must not push the page out at the bottom.
    rail.setMinHeight(0);
    root.setLeft(rail);
    root.getStyleClass().add("shell");
    root.addEventHandler(KeyEvent.KEY_PRESSED, ShellView::pressFocused);
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                shortcut(KeyCode.EQUALS, settings::enlargeText);
                shortcut(KeyCode.PLUS, settings::enlargeText);
                shortcut(KeyCode.ADD, settings::enlargeText);
                shortcut(KeyCode.MINUS, settings::reduceText);
                shortcut(KeyCode.SUBTRACT, settings::reduceText);
              }
            });
  }

  /// Writes on the rail where it leads, in the language spoken now.
  public void label() {
    practise.setText(TEXTS.get("rail.practise"));
    classroom.setText(TEXTS.get("rail.class"));
    pairs.setText(TEXTS.get("rail.pairs"));
    progress.setText(TEXTS.get("rail.progress"));
    appearance.setText(TEXTS.get("rail.appearance"));
  }

  /// Enter presses the button that has the focus, as Space does; JavaFX leaves that to the Mac.
  private static void pressFocused(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
      event.consume();
      button.fire();
    }
  }

  private void shortcut(KeyCode key, Runnable action) {
    root.getScene()
        .getAccelerators()
        .put(
            // With Shift or without: on many keyboards the plus needs it.
            new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
            action);
  }

  /// The node to put into a scene.
  public Parent root() {
    return root;
  }

  /// The page that is shown.
  public Optional<Page> page() {
    return page;
  }

  /// Where the page that is shown came from.
  public Optional<Destination> destination() {
    return destination;
  }

  /// Shows a page in place of the one before.
  public void show(Page next, Destination from) {
    destination = Optional.of(from);
    page.ifPresent(Page::left);
    page = Optional.of(next);
    progress.setSelected(from instanceof Destination.Progress);
    learners.setSelected(from instanceof Destination.Learners);
    appearance.setSelected(
        from instanceof Destination.Appearance || from instanceof Destination.About);
    classroom.setSelected(from instanceof Destination.Classroom);
    pairs.setSelected(isOfPairs(from));
    practise.setSelected(
        !classroom.isSelected()
            && !pairs.isSelected()
            && !progress.isSelected()
            && !learners.isSelected()
            && !appearance.isSelected());
    // A class is left by its own door, and needs the width.
    rail.setVisible(!(from instanceof Destination.ClassConsole));
    rail.setManaged(rail.isVisible());
    root.setCenter(next.root());
    complete(next.root());
    next.shown();
  }

  /// What stands in a scroll pane is in the scene, and can take the focus, only once the pane was styled.
  /// That is due with the next frame anyway. A page with little room knows that by its width, and is dressed
  /// otherwise: it is laid out before its first frame too, which would show it in the wrong dress.
  private void complete(Parent page) {
    Scene scene = page.getScene();
    if (scene == null) {
      return;
    }
    page.applyCss();
    if (Room.mayBeNarrow(scene.getWidth(), settings)) {
      root.applyCss();
      root.layout();
    }
  }

  private static boolean isOfPairs(Destination from) {
    return switch (from) {
      case Destination.Pairs _,
          Destination.PairSetup _,
          Destination.PairRound _,
          Destination.PairRotation _,
          Destination.DrillProblems _ ->
          true;
      default -> false;
    };
  }

  /// Shows in the rail who practises.
  public void show(CurrentLearner.Seat seat) {
    String first = seat.name().strip().split("\\s+", 2)[0];
    learners.setText(
        first.codePointCount(0, first.length()) <= LONGEST_RAIL_NAME
            ? first
            : first.substring(0, first.offsetByCodePoints(0, LONGEST_RAIL_NAME - 1)) + "…");
    learners.setGraphic(Avatar.of(seat));
    learners.setAccessibleText(TEXTS.get("rail.learners", seat.name()));
  }

  /// Tells something above whatever page is shown, until the user has read it.
  public void tell(String sentence) {
    Label text = Parts.text(sentence);
    text.setGraphic(Icon.NOTE.node());
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button read = Parts.quiet(TEXTS.get("told.read"), () -> root.setTop(null));
    HBox strip = Parts.styled(new HBox(text, read), "row", "notice-strip", "told");
    strip.setAlignment(Pos.CENTER_LEFT);
    root.setTop(strip);
  }

  private static Node mark() {
    SVGPath shoe = new SVGPath();
    shoe.setContent(
        "M3 8c1.5 1.3 3.500 1.300 5 .3l4 4.200 6.500 1.700c1.700.5 2.500 1.500 2.500 3V18H3z M3"
            + " 15.500h18");
    shoe.getStyleClass().add("mark-shoe");
    return Parts.styled(new StackPane(shoe), "mark");
  }

  private static ToggleButton item(Icon icon, Navigator navigator, Destination destination) {
    ToggleButton item = new ToggleButton("", icon.node());
    item.setContentDisplay(ContentDisplay.TOP);
    item.getStyleClass().add("rail-item");
    item.setOnAction(
        _ -> {
          item.setSelected(true);
          navigator.go(destination);
        });
    return item;
  }
}
