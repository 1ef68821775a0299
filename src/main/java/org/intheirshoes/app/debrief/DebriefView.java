package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.texts.Texts;

/// The whole debrief on one page: words first, the number last.
public final class DebriefView implements Page {

  private static final Texts TEXTS = Texts.of(DebriefView.class);

  private final DebriefModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "debrief");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final Label headline = Parts.text("", "h1");
  private final Label summary = Parts.text("", "muted");
  private final VBox opening = Parts.styled(new VBox(), "stack");
  private final VBox main = Parts.styled(new VBox(), "stack");
  private final VBox rest = Parts.styled(new VBox(), "stack");
  private final VBox apart = Parts.styled(new VBox(), "stack");
  private final Map<Integer, Fold> folds = new HashMap<>();
  private final Fold transcript;
  private Subscription subscription;

  /// The page of a model.
  public DebriefView(DebriefModel model, Styling styling) {
    this.model = model;
    this.transcript = TranscriptCard.of(model);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getChildren().addAll(head(styling), apart, new Columns(opening, main, rest));
    Parts.fill(root, page);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscription =
        Subscription.combine(
            model.findingsProperty().subscribe(this::show),
            model.selectedProperty().subscribe(turn -> turn.ifPresent(this::reveal)));
  }

  private Node head(Styling styling) {
    Portrait portrait = new Portrait(model.scenario().customer().look(), styling.motion());
    MoodPoint last = model.mood().getLast();
    portrait.show(model.lastFeeling(), last.frustration(), last.trust());
    VBox words =
        Parts.styled(
            new VBox(Parts.text(model.kicker(), "muted", "small"), headline, summary), "tight");
    Button again = Parts.primary(TEXTS.get("head.again"), model::tryAgain);
    again.setId("again");
    Button shelf = Parts.quiet(TEXTS.get("head.shelf"), model::leave);
    shelf.setId("shelf");
    return new DebriefHead(portrait, words, again, shelf);
  }

  private void show(Optional<Findings> findings) {
    if (findings.isPresent()) {
      showFindings(findings.get());
    } else {
      showWorking();
    }
  }

  private void showWorking() {
    headline.setText(model.ending().title());
    summary.setText(TEXTS.get("working"));
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox card =
        Parts.styled(
            new VBox(bar, Parts.text(TEXTS.get("working.hint"), "muted", "small")),
            "card",
            "side-card");
    card.setId("working");
    apart.setManaged(false);
    main.getChildren().setAll(card, transcript);
    rest.getChildren().setAll(SideCards.ending(model));
    transcript.open();
  }

  private void showFindings(Findings findings) {
    headline.setText(findings.headline());
    summary.setText(findings.summary());
    apart.getChildren().setAll(findings.breach().stream().map(this::breach).toList());
    apart.setManaged(findings.breach().isPresent());
    opening.getChildren().setAll(SideCards.wentWell(findings));
    main.getChildren().setAll(mainCards(findings));
    rest.getChildren().setAll(restCards(findings));
  }

  private Node breach(Findings.Breach breach) {
    Label title = Parts.text(TEXTS.get("breach.title"), "h3");
    VBox words = Parts.styled(new VBox(title, Parts.text(breach.sentence())), "tight");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button show =
        Parts.quiet(TEXTS.get("breach.turn", breach.turn()), () -> model.select(breach.turn()));
    HBox card = Parts.styled(new HBox(Icon.ERROR.node(), words, show), "card", "breach-card");
    card.setAlignment(Pos.CENTER_LEFT);
    return card;
  }

  private List<Node> mainCards(Findings findings) {
    List<Node> cards = new ArrayList<>();
    cards.add(
        new MoodCard(
            model.scenario().customer().name(), model.mood(), findings.decisions(), model::select));
    List<Decision> costliest = findings.costliest();
    String title = TEXTS.get(costliest.isEmpty() ? "decisions.title.lossless" : "decisions.title");
    VBox section = Parts.styled(new VBox(Parts.text(title, "h2")), "section");
    findings
        .account()
        .ifPresent(account -> section.getChildren().add(Parts.text(account, "muted", "small")));
    cards.add(section);
    List<String> titles = DecisionCard.titles(costliest);
    for (int i = 0; i < costliest.size(); i++) {
      Fold fold = fold(costliest.get(i), titles.get(i));
      fold.open();
      cards.add(fold);
    }
    if (!costliest.isEmpty() && !findings.others().isEmpty()) {
      cards.add(Parts.text(TEXTS.get("decisions.others"), "h3", "section"));
    }
    if (!findings.others().isEmpty()) {
      VBox rows = Parts.styled(new VBox(), "card", "rows");
      for (Decision decision : findings.others()) {
        rows.getChildren().add(fold(decision, TEXTS.get("decision.turn", decision.turn())));
      }
      cards.add(rows);
    }
    cards.add(transcript);
    cards.addAll(OtherRules.of(model));
    if (costliest.isEmpty()) {
      cards.add(new SideBySide(SideCards.hidden(model), SideCards.ending(model)));
    }
    return cards;
  }

  private Fold fold(Decision decision, String title) {
    Fold fold = DecisionCard.of(model, decision, title);
    folds.put(decision.turn(), fold);
    return fold;
  }

  /// The narrow column. Where no decision is open in the wide one, two of its cards stand there.
  private List<Node> restCards(Findings findings) {
    List<Node> cards = new ArrayList<>();
    cards.add(SideCards.axes(findings, model.pace()));
    cards.add(SideCards.cues(model));
    if (!findings.rules().isEmpty()) {
      cards.add(SideCards.rules(findings));
    }
    if (!model.promises().isEmpty()) {
      cards.add(SideCards.promises(model.promises()));
    }
    cards.add(SideCards.advice(findings));
    if (SideCards.hasWritten(model)) {
      cards.add(SideCards.written(model));
    }
    if (!findings.costliest().isEmpty()) {
      cards.add(SideCards.hidden(model));
      cards.add(SideCards.ending(model));
    }
    cards.add(new ScoreCard(findings.score()));
    return cards;
  }

  /// Opens the card of a turn and brings it into view.
  private void reveal(int turn) {
    Fold fold = folds.get(turn);
    if (fold == null) {
      return;
    }
    fold.open();
    root.applyCss();
    root.layout();
    Bounds card = page.sceneToLocal(fold.localToScene(fold.getBoundsInLocal()));
    double hidden = page.getHeight() - root.getViewportBounds().getHeight();
    root.setVvalue(hidden <= 0 ? 0 : Math.clamp((card.getMinY() - 16) / hidden, 0, 1));
    fold.focusHead();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || isTyping()) {
      return;
    }
    switch (event.getCode()) {
      case ESCAPE -> model.leave();
      case R -> model.tryAgain();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean isTyping() {
    return root.getScene() != null && root.getScene().getFocusOwner() instanceof TextInputControl;
  }

  @Override
  public Parent root() {
    return root;
  }

  /// The page takes the focus itself: a second Enter from the practice page must not begin anew.
  @Override
  public void shown() {
    root.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
  }
}
