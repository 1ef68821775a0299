package org.intheirshoes.app.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// Which scenario trains which skill: a matrix where there is room for its columns, otherwise a list
/// in which each scenario names its skills. The skills stand in the order of the axes.
///
/// The rows are one stop of the Tab key; the arrow keys go through them, Enter opens one.
final class SkillMatrix {

  private static final Texts TEXTS = Texts.of(SkillMatrix.class);
  private static final List<Axis> AXES = List.of(Axis.values());
  private static final PseudoClass LIST = PseudoClass.getPseudoClass("list");

  /// What a row needs before its columns, and a column, in letters; as the style sheet has it.
  private static final double HEAD = 30;

  private static final double COLUMN = 4.65;

  private final List<String> skills;
  private final List<ScenarioRow> rows = new ArrayList<>();
  private final HBox heads = Parts.styled(new HBox(), "coverage-heads");
  private final FlowPane totals = Parts.styled(new FlowPane(), "coverage-totals");
  private final VBox list = Parts.styled(new VBox(), "coverage-rows");
  private final VBox root = Parts.styled(new VBox(), "card", "coverage-card", "coverage-matrix");

  SkillMatrix(Coverage coverage, Consumer<ShelfItem> open) {
    skills = new ArrayList<>(coverage.skills());
    skills.sort(Comparator.comparingInt(SkillMatrix::place));
    VBox title =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("skills"), "h2"),
                Parts.text(TEXTS.get("skills.about"), "muted", "small")),
            "coverage-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    heads.getChildren().add(title);
    for (String skill : skills) {
      int count = coverage.training(skill).size();
      heads.getChildren().add(head(skill, count));
      totals.getChildren().add(total(skill, count));
    }
    for (Coverage.Entry entry : coverage.entries()) {
      ScenarioRow row = new ScenarioRow(entry, skills, () -> open.accept(entry.item()));
      row.root().setFocusTraversable(rows.isEmpty());
      row.root()
          .focusedProperty()
          .subscribe(
              now -> {
                if (now) {
                  stopAt(row);
                }
              });
      rows.add(row);
      list.getChildren().add(row.root());
    }
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    root.getChildren().addAll(heads, totals, list);
    fit(0.0);
  }

  /// Lays the rows out for a page of so many letters.
  void fit(double letters) {
    boolean wide = letters >= HEAD + COLUMN * skills.size();
    root.pseudoClassStateChanged(LIST, !wide);
    for (Node head : heads.getChildren().subList(1, heads.getChildren().size())) {
      Visible.when(wide).apply(head);
    }
    Visible.when(!wide).apply(totals);
    rows.forEach(row -> row.show(wide ? ScenarioRow.Form.MARKS : ScenarioRow.Form.WORDS));
  }

  private static int place(String skill) {
    return Practice.axis(skill).map(AXES::indexOf).orElse(AXES.size());
  }

  private static Node head(String skill, int count) {
    Label axis = new Label("", Practice.axis(skill).map(AxisLook::icon).orElse(Icon.AGAIN).node());
    // A skill that shows on several axes has the mark of none.
    axis.setVisible(Practice.axis(skill).isPresent());
    Label name = Parts.styled(Parts.text(Practice.skillName(skill)), "coverage-skill");
    name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    VBox.setVgrow(name, Priority.ALWAYS);
    Label total = Parts.styled(new Label(String.valueOf(count)), "coverage-count");
    VBox head = Parts.styled(new VBox(axis, name, total), "coverage-column");
    Practice.axis(skill).ifPresent(each -> head.getStyleClass().add(AxisLook.style(each)));
    return head;
  }

  private static Node total(String skill, int count) {
    return chip(skill, TEXTS.get("skills.total", Practice.skillName(skill), count));
  }

  /// A chip in the colour of the axis on which a skill shows.
  static Label chip(String skill, String words) {
    Optional<Axis> axis = Practice.axis(skill);
    Label chip = axis.map(each -> AxisLook.chip(each, words)).orElseGet(() -> plain(words));
    chip.setWrapText(true);
    chip.setMinWidth(0);
    return chip;
  }

  private static Label plain(String words) {
    return Parts.styled(new Label(words), "chip");
  }

  private void walk(KeyEvent event) {
    int now = rows.stream().map(row -> row.root().isFocused()).toList().indexOf(true);
    int last = rows.size() - 1;
    int to =
        switch (event.getCode()) {
          case DOWN -> Math.min(now + 1, last);
          case UP -> Math.max(now - 1, 0);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (now >= 0 && to >= 0) {
      event.consume();
      rows.get(to).root().requestFocus();
    }
  }

  /// The Tab key stops at one row.
  private void stopAt(ScenarioRow stop) {
    rows.forEach(row -> row.root().setFocusTraversable(row == stop));
  }

  Node root() {
    return root;
  }
}
