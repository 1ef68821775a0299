package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// Which team votes for what, while a vote by teams is open.
final class TeamTable extends VBox {

  private static final Texts TEXTS = Texts.of(TeamTable.class);

  private final ClassModel model;
  private final List<Row> rows = new ArrayList<>();

  /// A team and a button for each response.
  private record Row(String team, FlowPane cells, List<ToggleButton> buttons) {}

  TeamTable(ClassModel model) {
    this.model = model;
    getStyleClass().addAll("team-table");
    model.votes().teams().forEach(this::add);
    model.sessionProperty().subscribe(this::show);
  }

  private void add(String team) {
    Label name = Parts.text(team, "team-name");
    FlowPane cells = Parts.styled(new FlowPane(), "segments");
    HBox line = Parts.styled(new HBox(name, cells), "row");
    HBox.setHgrow(cells, javafx.scene.layout.Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    rows.add(new Row(team, cells, new ArrayList<>()));
    getChildren().add(line);
  }

  private void show(ClassSession session) {
    boolean open = !rows.isEmpty() && model.votes().openBallot().isPresent();
    Visible.when(open).apply(this);
    if (!open) {
      return;
    }
    Map<String, String> votes = model.votes().openBallot().map(Ballot::teams).orElse(Map.of());
    List<Response> offered = session.branch().offered();
    for (Row row : rows) {
      while (row.buttons().size() < offered.size()) {
        ToggleButton button =
            Parts.styled(new ToggleButton(Keys.of(row.buttons().size())), "segment");
        row.buttons().add(button);
        row.cells().getChildren().add(button);
      }
      for (int i = 0; i < row.buttons().size(); i++) {
        ToggleButton button = row.buttons().get(i);
        Visible.when(i < offered.size()).apply(button);
        if (i < offered.size()) {
          String id = offered.get(i).id();
          button.setAccessibleText(TEXTS.get("team.spoken", row.team(), i + 1));
          button.setSelected(id.equals(votes.get(row.team())));
          button.setOnAction(
              _ -> {
                button.setSelected(id.equals(vote(row.team())));
                model.step(new ClassStep.TeamVoted(row.team(), id));
              });
        }
      }
    }
  }

  private String vote(String team) {
    return model
        .votes()
        .openBallot()
        .map(ballot -> ballot.teams().getOrDefault(team, ""))
        .orElse("");
  }
}
