package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.Branch;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Decision;
import org.intheirshoes.classroom.Stand;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// The middle of the console: the phase, the responses with their votes, and what to do now.
final class VotePane extends VBox {

  private static final Texts TEXTS = Texts.of(VotePane.class);

  private final ClassModel model;
  private final Label heading = Parts.text("", "h2");
  private final Label voters = Parts.styled(new Label(), "chip");
  private final VBox rows = Parts.styled(new VBox(), "vote-rows");
  private final List<ResponseRow> pool = new ArrayList<>();
  private final TeamTable teams;
  private final Label spread = Parts.text("", "muted", "spread");
  private final Label notice = Parts.text("", "console-notice");
  private final Button next;
  private final VBox control = Parts.styled(new VBox(), "vote-control");
  private final FlowPane ways = Parts.styled(new FlowPane(), "ways");
  private final List<Button> others = new ArrayList<>();
  private final VBox overruling = Parts.styled(new VBox(), "card", "overruling");
  private final TextField reason = new TextField();
  private final Label against = Parts.text("");

  VotePane(ClassModel model, ClassExports exports) {
    this.model = model;
    teams = new TeamTable(model);
    next = Parts.primary("", model::next);
    next.setId("next");
    getStyleClass().add("vote-pane");
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    voters.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Parts.styled(new HBox(heading, voters), "row");
    head.setAlignment(Pos.CENTER_LEFT);
    ways.getChildren().add(next);
    buildOverruling();
    control.getChildren().addAll(spread, notice, overruling, ways);
    getChildren().addAll(head, rows, teams, new LookBackPane(model, exports));
    model.sessionProperty().subscribe(_ -> show());
    model.curtainProperty().subscribe(_ -> show());
    model.overrulingProperty().subscribe(this::showOverruling);
    model
        .noticeProperty()
        .subscribe(
            sentence -> {
              notice.setText(sentence);
              Visible.when(!sentence.isEmpty()).apply(notice);
            });
  }

  /// What there is to do now.
  VBox control() {
    return control;
  }

  /// The button that does what comes next.
  Node next() {
    return next;
  }

  private void show() {
    ClassSession session = model.session();
    heading.setText(
        model.curtainProperty().get() == ClassModel.Curtain.OPENING
            ? TEXTS.get("phase.beforehand")
            : Ways.heading(session.phase()));
    showRows(session);
    Optional<Ballot> open = model.votes().openBallot();
    voters.setText(
        open.map(ballot -> VoteWords.voters(session, ballot))
            .orElseGet(() -> model.time().countdown().orElse("")));
    Visible.when(!voters.getText().isEmpty()).apply(voters);
    String sentence = VoteWords.spread(session).orElse("");
    spread.setText(sentence);
    Visible.when(!sentence.isEmpty()).apply(spread);
    showWays();
  }

  /// The time goes on.
  void tick() {
    if (model.votes().openBallot().isEmpty()) {
      voters.setText(model.time().countdown().orElse(""));
      Visible.when(!voters.getText().isEmpty()).apply(voters);
    }
  }

  private void showWays() {
    Ways now = model.ways();
    next.setText(now.next().text());
    while (others.size() < now.others().size()) {
      Button other = Parts.quiet("", () -> {});
      other.setId("other-" + (others.size() + 1));
      others.add(other);
      ways.getChildren().add(other);
    }
    for (int i = 0; i < others.size(); i++) {
      boolean used = i < now.others().size();
      Visible.when(used).apply(others.get(i));
      if (used) {
        Way way = now.others().get(i);
        others.get(i).setText(way.text());
        others.get(i).setOnAction(_ -> model.go(way));
      }
    }
  }

  private void showRows(ClassSession session) {
    Branch branch = session.branch();
    List<Response> offered = branch.offered();
    while (pool.size() < offered.size()) {
      ResponseRow row = new ResponseRow(model, pool.size());
      pool.add(row);
      rows.getChildren().add(row);
    }
    for (int i = 0; i < pool.size(); i++) {
      boolean used = i < offered.size();
      Visible.when(used).apply(pool.get(i));
      if (used) {
        pool.get(i).show(row(branch, offered.get(i)));
      }
    }
  }

  private ResponseRow.Shown row(Branch branch, Response response) {
    Stand stand = branch.stand();
    Optional<Ballot> counted = stand.second().or(stand::first);
    if (branch.decision().isPresent()) {
      counted = branch.decision().flatMap(Decision::ballot);
    }
    boolean voting = stand.phase().isVoting();
    boolean taken =
        branch
            .decision()
            .filter(decision -> decision.turn().response().equals(response))
            .isPresent();
    boolean leads =
        !voting && counted.filter(ballot -> ballot.leaders().contains(response.id())).isPresent();
    Optional<Ballot> before = stand.second().flatMap(_ -> stand.first());
    return new ResponseRow.Shown(
        response,
        counted.map(ballot -> ballot.count(response.id())),
        counted.map(ballot -> ballot.share(response.id())).orElse(0.0),
        before.map(ballot -> ballot.count(response.id())),
        taken
            ? ResponseRow.Standing.TAKEN
            : leads ? ResponseRow.Standing.LEADING : ResponseRow.Standing.OPEN,
        voting && model.votes().teams().isEmpty()
            ? ResponseRow.Count.TYPED
            : ResponseRow.Count.SHOWN,
        model.session().can(new ClassStep.Commit(response.id(), Optional.empty()))
            ? ResponseRow.Take.OFFERED
            : ResponseRow.Take.NOT_NOW);
  }

  // Against the vote

  private void buildOverruling() {
    reason.setPromptText(TEXTS.get("overrule.reason"));
    reason.setAccessibleText(TEXTS.get("overrule.reason"));
    reason.setId("overrule-reason");
    reason.setOnAction(_ -> overrule());
    Button anyway = Parts.quiet(TEXTS.get("overrule"), this::overrule);
    anyway.setId("overrule");
    Button back = Parts.quiet(TEXTS.get("overrule.not"), model::keepToTheVote);
    overruling
        .getChildren()
        .addAll(against, reason, Parts.styled(new FlowPane(anyway, back), "ways"));
  }

  private void overrule() {
    model.overrule(reason.getText());
  }

  private void showOverruling(Optional<Response> response) {
    Visible.when(response.isPresent()).apply(overruling);
    response.ifPresent(
        wanted -> {
          against.setText(
              TEXTS.get("overrule.against", VoteWords.key(model.session(), wanted.id())));
          reason.clear();
          reason.requestFocus();
        });
  }
}
