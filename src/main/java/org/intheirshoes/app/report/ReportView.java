package org.intheirshoes.app.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.texts.Texts;

/// The report of a script: the verdict on top, below it one of its parts.
public final class ReportView implements Page {

  private static final Texts TEXTS = Texts.of(ReportView.class);

  private final ReportModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "report");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final Label title = Parts.text("", "h1");
  private final Label verdict = Parts.text("", "verdict");
  private final Label told = Parts.text("");
  private final Label progress = Parts.text("", "muted", "small");
  private final Button shelve = Parts.quiet(TEXTS.get("shelve"), () -> {});
  private final Button save = Parts.quiet(TEXTS.get("save"), () -> {});
  private final Button back;
  private final FlowPane segments = Parts.styled(new FlowPane(), "segments");
  private final Map<ReportModel.Section, ToggleButton> buttons =
      new EnumMap<>(ReportModel.Section.class);
  private final Map<ReportModel.Section, Node> sections = new EnumMap<>(ReportModel.Section.class);
  private final FindingsSection findings;
  private final GraphSection graph;
  private final FiguresSection figures = new FiguresSection();
  private final BestLineSection best = new BestLineSection();
  private final ObservableValue<Room> room;
  private final Subscription subscription;

  /// The page of a model.
  public ReportView(ReportModel model, Styling styling) {
    this.model = model;
    this.room = styling.room(page);
    findings = new FindingsSection(model);
    graph = new GraphSection(model);
    back = Parts.quiet(TEXTS.get("back"), model::leave);
    back.setGraphic(Icon.BACK.node());
    back.setId("back");
    sections.put(ReportModel.Section.FINDINGS, findings.root());
    sections.put(ReportModel.Section.GRAPH, graph.root());
    sections.put(ReportModel.Section.FIGURES, figures.root());
    sections.put(ReportModel.Section.BEST_LINE, best.root());
    for (ReportModel.Section each : ReportModel.Section.values()) {
      segments.getChildren().add(segment(each));
    }
    VBox.setVgrow(graph.root(), Priority.ALWAYS);
    page.getChildren().addAll(head(), progress, segments);
    page.getChildren().addAll(sections.values());
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Parts.fill(root, page);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
          }
        });
    subscription =
        Subscription.combine(
            model.nowProperty().subscribe(this::showNow),
            model.goodProperty().subscribe(this::showGood),
            model.planProperty().subscribe(graph::show),
            model.placeProperty().subscribe(_ -> graph.showPlace()),
            model.sectionProperty().subscribe(this::showSection),
            model.toldProperty().subscribe(this::showTold),
            model.progressProperty().subscribe(this::showProgress),
            room.subscribe(graph::setRoom));
  }

  private Node head() {
    shelve.setOnAction(_ -> model.shelve());
    shelve.setGraphic(Icon.OPEN.node());
    shelve.setId("shelve");
    save.setOnAction(_ -> model.save());
    save.setGraphic(Icon.EXPORT.node());
    save.setId("save");
    verdict.setId("verdict");
    told.setId("told");
    told.setGraphic(Icon.NOTE.node());
    told.getStyleClass().add("told-line");
    progress.setId("progress");
    Label name = Parts.text(model.file().toString(), "muted", "small");
    FlowPane actions = Parts.styled(new FlowPane(back, save, shelve), "report-actions");
    VBox words = Parts.styled(new VBox(name, title, verdict), "tight");
    HBox.setHgrow(words, Priority.ALWAYS);
    return Parts.styled(new VBox(actions, words, told), "report-head");
  }

  private ToggleButton segment(ReportModel.Section section) {
    String name =
        switch (section) {
          case FINDINGS -> TEXTS.get("section.findings");
          case GRAPH -> TEXTS.get("section.graph");
          case FIGURES -> TEXTS.get("section.figures");
          case BEST_LINE -> TEXTS.get("section.best");
        };
    ToggleButton button = Parts.styled(new ToggleButton(name), "segment");
    button.setId("section-" + section.name().toLowerCase(java.util.Locale.ROOT));
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          model.sectionProperty().set(section);
        });
    buttons.put(section, button);
    return button;
  }

  private void showNow(Optional<CheckedScript> now) {
    Visible.when(model.canBeShelved()).apply(shelve);
    now.ifPresent(
        script -> {
          Verdict said = Verdict.of(script);
          verdict.setText(said.sentence());
          verdict.setGraphic(said.grade().icon().node());
          verdict.getStyleClass().setAll("label", "verdict", said.grade().style());
          findings.show(script);
          graph.show(script);
          if (model.goodProperty().get().isEmpty()) {
            title.setText(TEXTS.get("title.unread"));
          }
        });
    Visible.when(now.isPresent()).apply(verdict);
  }

  private void showGood(Optional<ReportModel.Good> good) {
    buttons.forEach(
        (section, button) ->
            button.setDisable(good.isEmpty() && section != ReportModel.Section.FINDINGS));
    Visible.when(good.isPresent()).apply(save);
    good.ifPresent(
        script -> {
          title.setText(script.scenario().card().title());
          figures.show(script.report());
          best.show(script.scenario(), script.report().bestLine());
          graph.showPlace();
        });
  }

  private void showSection(ReportModel.Section shown) {
    sections.forEach((section, node) -> Visible.when(section == shown).apply(node));
    buttons.forEach((section, button) -> button.setSelected(section == shown));
    root.setVvalue(0);
    if (shown == ReportModel.Section.GRAPH) {
      graph.focus();
    }
  }

  private void showTold(String sentence) {
    told.setText(sentence);
    Visible.when(!sentence.isEmpty()).apply(told);
  }

  private void showProgress(String sentence) {
    progress.setText(sentence);
    Visible.when(!sentence.isEmpty()).apply(progress);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    model.watch();
    // What a scroll pane holds is in the scene, and can take the focus, only once it has its skin.
    root.applyCss();
    if (model.sectionProperty().get() == ReportModel.Section.GRAPH) {
      graph.focus();
    } else {
      buttons.values().stream()
          .filter(ToggleButton::isSelected)
          .forEach(ToggleButton::requestFocus);
    }
  }

  @Override
  public void left() {
    model.rest();
    subscription.unsubscribe();
  }
}
