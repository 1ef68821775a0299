package org.intheirshoes.app.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.library.Checked;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.texts.Texts;

/// What is wrong with a script, a course or a drill: sentences with their place, and how to mend each.
public final class ProblemsView implements Page {

  private static final Texts TEXTS = Texts.of(ProblemsView.class);

  private final ScrollPane root;
  private final Button back;

  /// The problems of a script.
  public ProblemsView(Checked checked, Navigator navigator) {
    this(
        checked.name(),
        checked.isPlayable()
            ? TEXTS.get("problems.playable", checked.problems().size())
            : TEXTS.get("problems.broken", errors(checked.problems())),
        checked.problems(),
        Way.toTheShelf(navigator));
  }

  /// The problems of a course.
  public ProblemsView(Destination.CourseProblems course, Navigator navigator) {
    this(
        course.name(),
        TEXTS.get("problems.course", errors(course.problems())),
        course.problems(),
        Way.toTheShelf(navigator));
  }

  /// The problems of a drill.
  public ProblemsView(Destination.DrillProblems drill, Navigator navigator) {
    this(
        drill.name(),
        TEXTS.get("problems.drill", errors(drill.problems())),
        drill.problems(),
        new Way(TEXTS.get("problems.pairs"), () -> navigator.go(new Destination.Pairs())));
  }

  /// Where the page leads.
  private record Way(String name, Runnable go) {
    static Way toTheShelf(Navigator navigator) {
      return new Way(TEXTS.get("problems.back"), () -> navigator.go(new Destination.Home()));
    }
  }

  private static long errors(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).count();
  }

  private ProblemsView(String name, String summary, List<Problem> problems, Way way) {
    back = Parts.primary(way.name(), way.go());
    back.setGraphic(Icon.BACK.node());
    VBox page =
        Parts.styled(
            new VBox(
                Parts.text(name, "muted", "small"),
                Parts.text(TEXTS.get("problems.title"), "h1"),
                Parts.text(summary, "muted")),
            "page",
            "problems");
    VBox list = Parts.styled(new VBox(), "problem-list");
    problems.forEach(problem -> list.getChildren().add(problem(problem)));
    page.getChildren().addAll(list, new HBox(back));
    root = Parts.styled(new ScrollPane(page), "page-scroll");
    root.setFitToWidth(true);
  }

  private static Node problem(Problem problem) {
    Label title = Parts.text(problem.message(), "h3");
    title.setGraphic((problem.isError() ? Icon.ERROR : Icon.WARNING).node());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Label code = Parts.styled(new Label(problem.code().word()), "chip");
    code.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    VBox card =
        Parts.styled(
            new VBox(Parts.styled(new HBox(title, code), "row"), Parts.text(problem.hint())),
            "card",
            "problem",
            problem.severity().word());
    if (problem.line() > 0) {
      card.getChildren().add(Parts.text(place(problem), "muted", "small"));
    }
    return card;
  }

  private static String place(Problem problem) {
    String place = TEXTS.get("problems.place", problem.line(), problem.column());
    return problem.pointer().isEmpty() ? place : place + " · " + problem.pointer();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    back.requestFocus();
  }

  @Override
  public void left() {}
}
