package org.intheirshoes.app.coverage;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.LevelDots;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// A scenario in the matrix.
final class ScenarioRow {

  private static final Texts TEXTS = Texts.of(ScenarioRow.class);

  private final HBox marks = Parts.styled(new HBox(), "coverage-marks");
  private final FlowPane words = Parts.styled(new FlowPane(), "coverage-words");
  private final ActionCard root;

  /// How a row tells its skills.
  enum Form {
    /// By marks below the heads of columns.
    MARKS,
    /// In words below the title.
    WORDS
  }

  /// A row.
  ///
  /// @param skills of all columns
  /// @param open what choosing it does
  ScenarioRow(Coverage.Entry entry, List<String> skills, Runnable open) {
    for (String skill : skills) {
      marks.getChildren().add(mark(entry, skill));
      if (entry.trains(skill)) {
        words.getChildren().add(SkillMatrix.chip(skill, Practice.skillName(skill)));
      }
    }
    root = new ActionCard(spoken(entry, skills), open, line(entry), words);
    root.getStyleClass().add("coverage-row");
    root.setId("coverage-" + entry.item().id());
  }

  private HBox line(Coverage.Entry entry) {
    Scenario.Card card = entry.item().card();
    Label title = Parts.text(card.title(), "h3");
    HBox named = Parts.styled(new HBox(title), "coverage-named");
    if (!entry.item().isBundled()) {
      Label own = Parts.styled(new Label(TEXTS.get("own")), "chip", "coverage-own");
      own.setMinWidth(Region.USE_PREF_SIZE);
      named.getChildren().add(own);
    }
    HBox.setHgrow(named, Priority.ALWAYS);
    Label minutes =
        Parts.styled(
            new Label(TEXTS.get("minutes", card.minutes())), "muted", "small", "coverage-minutes");
    StackPane channel =
        Parts.styled(new StackPane(ChannelWords.icon(card.channel()).node()), "coverage-channel");
    HBox line =
        Parts.styled(
            new HBox(channel, named, LevelDots.of(card.level()), minutes, marks), "coverage-line");
    return line;
  }

  private static Node mark(Coverage.Entry entry, String skill) {
    Region dot = Parts.styled(new Region(), entry.trains(skill) ? "coverage-dot" : "coverage-none");
    if (entry.trains(skill)) {
      Practice.axis(skill).ifPresent(axis -> dot.getStyleClass().add(AxisLook.style(axis)));
    }
    return Parts.styled(new StackPane(dot), "coverage-column");
  }

  private static String spoken(Coverage.Entry entry, List<String> skills) {
    Scenario.Card card = entry.item().card();
    String trained =
        skills.stream()
            .filter(entry::trains)
            .map(Practice::skillName)
            .collect(Collectors.joining("; "));
    String spoken =
        TEXTS.get(
            "row.spoken",
            card.title(),
            ChannelWords.of(card.channel()),
            LevelDots.spoken(card.level()),
            card.minutes(),
            trained);
    return entry.item().isBundled() ? spoken : spoken + " " + TEXTS.get("own.spoken");
  }

  /// Shows its skills in one form or the other.
  void show(Form form) {
    Visible.when(form == Form.MARKS).apply(marks);
    Visible.when(form == Form.WORDS).apply(words);
  }

  ActionCard root() {
    return root;
  }
}
