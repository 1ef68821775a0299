package org.intheirshoes.app.debrief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.coach.Comparison;
import org.intheirshoes.texts.Texts;

/// The review after a conversation: one chapter at a time, by Enter and the arrow keys, and at the end
/// everything on one page.
public final class ReviewView implements Page {

  private static final Texts TEXTS = Texts.of(ReviewView.class);

  /// A key moves what does not fit by this part of what can be seen.
  private static final double LINE = 0.2;

  private final ReviewModel model;
  private final Styling styling;
  private final ChapterStrip strip;
  private final Label title = Parts.text("", "h1");
  private final Label lead = Parts.text("", "muted");
  private final VBox head;
  private final StackPane body = new StackPane();
  private final StackPane whole = new StackPane();
  private final Button back;
  private final Button next;
  private final HBox foot;
  private final VBox root;
  private final Map<Chapter, ChapterPane> panes = new HashMap<>();
  private TallScroll scroll = new TallScroll(new StackPane());
  private Optional<DebriefView> overview = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;

  /// The page of a model.
  public ReviewView(ReviewModel model, Styling styling) {
    this.model = model;
    this.styling = styling;
    strip = new ChapterStrip(model.chapters(), this::jump);
    Label kicker = Parts.text(model.debrief().kicker(), "muted", "small");
    head = Parts.styled(new VBox(kicker, title, lead), "tight");
    back = Parts.quiet(TEXTS.get("review.back"), this::back);
    back.setId("review-back");
    back.setGraphic(Icon.BACK.node());
    next = Parts.primary("", this::next);
    next.setId("review-next");
    foot = Parts.styled(new HBox(back, Parts.space(), next), "review-foot");
    body.setMinHeight(0);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox.setVgrow(whole, Priority.ALWAYS);
    root = Parts.styled(new VBox(strip, body, whole, foot), "page", "debrief", "review");
    root.setFocusTraversable(true);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscription =
        Subscription.combine(
            model.chapterProperty().subscribe(_ -> show()),
            model.mapProperty().subscribe(_ -> nameNext()),
            model
                .debrief()
                .findingsProperty()
                .subscribe(
                    found -> {
                      if (found.isPresent()) {
                        arrived();
                      }
                    }));
  }

  /// What was shown without the findings is made anew with them.
  private void arrived() {
    panes.clear();
    show();
  }

  private void show() {
    Chapter chapter = model.chapterProperty().get();
    boolean all = chapter == Chapter.OVERVIEW;
    strip.show(chapter);
    title.setText(model.title(chapter));
    lead.setText(model.lead(chapter));
    Visible.when(!all).apply(body);
    Visible.when(all).apply(whole);
    Visible.when(!all).apply(foot);
    overview.ifPresent(DebriefView::left);
    overview = Optional.empty();
    whole.getChildren().clear();
    if (all) {
      DebriefView page = new DebriefView(model.debrief(), styling);
      overview = Optional.of(page);
      whole.getChildren().setAll(page.root());
    } else {
      // A pane for each chapter: one whose content changes may go on showing what it showed before.
      // The title goes along: with large text it would leave the chapter no room.
      Region content = pane(chapter).map(ChapterPane::root).orElseGet(ReviewView::working);
      scroll = new TallScroll(Parts.styled(new VBox(head, content), "review-content"));
      body.getChildren().setAll(scroll);
    }
    nameNext();
    focus();
  }

  private void nameNext() {
    next.setText(
        model.revealsNext()
            ? TEXTS.get("review.reveal")
            : model
                .following()
                .map(chapter -> TEXTS.get("review.next", chapter.word()))
                .orElse(""));
    Visible.when(model.chapterProperty().get() != model.chapters().getFirst()).apply(back);
  }

  private static Region working() {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox card =
        Parts.styled(new VBox(Parts.text(TEXTS.get("working")), bar), "card", "chapter-card");
    card.setId("working");
    return card;
  }

  /// The pane of a chapter; empty while the findings it needs are not there.
  private Optional<ChapterPane> pane(Chapter chapter) {
    Optional<ChapterPane> known = Optional.ofNullable(panes.get(chapter));
    if (known.isPresent()) {
      return known;
    }
    Optional<Findings> findings = model.debrief().findingsProperty().get();
    Optional<ChapterPane> made =
        switch (chapter) {
          case INTENT -> Optional.of(new IntentPane(model, styling));
          case WENT_WELL -> findings.map(WellPane::new);
          case HAPPENED -> Optional.of(new ReplayPane(model, styling));
          case COMPARED -> model.comparison().map(ReviewView::compared);
          case WHY -> findings.map(found -> new WhyPane(model, found));
          case SHOES -> Optional.of(new ShoesPane(model));
          case ONE_THING -> findings.map(found -> new OneThingPane(model, found));
          case PLAN -> findings.map(_ -> new PlanPane(model));
          case NUMBER -> findings.map(found -> new NumberPane(model, found));
          case OVERVIEW -> Optional.empty();
        };
    made.ifPresent(pane -> panes.put(chapter, pane));
    return made;
  }

  private static ChapterPane compared(Comparison comparison) {
    return comparison.isOfTwoRules() ? new TwoRulesPane(comparison) : new ComparedPane(comparison);
  }

  private Optional<ChapterPane> shownPane() {
    return Optional.ofNullable(panes.get(model.chapterProperty().get()));
  }

  private List<NoteField> fields() {
    return shownPane().map(ChapterPane::fields).orElse(List.of());
  }

  private void next() {
    commit();
    if (!model.revealsNext()) {
      shownPane().ifPresent(ChapterPane::accept);
    }
    model.next();
  }

  private void back() {
    commit();
    model.back();
  }

  private void jump(Chapter chapter) {
    commit();
    model.open(chapter);
  }

  private void commit() {
    fields().forEach(NoteField::commit);
  }

  /// The first empty field takes the focus, or else the page itself, where the arrow keys turn it.
  private void focus() {
    if (root.getScene() == null) {
      return;
    }
    if (overview.isPresent()) {
      overview.get().shown();
      return;
    }
    // A pane that scrolls holds its content only once it has its skin; what is outside of the scene
    // takes no focus.
    root.applyCss();
    fields().stream()
        .map(NoteField::area)
        .filter(area -> area.getText().isEmpty())
        .findFirst()
        .ifPresentOrElse(TextArea::requestFocus, root::requestFocus);
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    Optional<Node> owner =
        root.getScene() == null
            ? Optional.empty()
            : Optional.ofNullable(root.getScene().getFocusOwner());
    boolean used =
        owner.filter(TextInputControl.class::isInstance).isPresent()
            ? typing(event.getCode())
            : turning(event.getCode(), owner);
    if (used) {
      event.consume();
    }
  }

  /// In a field Enter leads on and Escape out of it; all else is text.
  private boolean typing(KeyCode code) {
    return switch (code) {
      case ENTER -> {
        following().ifPresentOrElse(field -> field.area().requestFocus(), this::next);
        yield true;
      }
      case ESCAPE -> {
        root.requestFocus();
        yield true;
      }
      default -> false;
    };
  }

  /// The field after the one that has the focus; empty after the last.
  private Optional<NoteField> following() {
    return fields().stream().dropWhile(field -> !field.area().isFocused()).skip(1).findFirst();
  }

  private boolean turning(KeyCode code, Optional<Node> owner) {
    boolean onPage = owner.isEmpty() || owner.get().equals(root);
    if (code == KeyCode.ESCAPE) {
      model.debrief().leave();
      return true;
    }
    if (code.isDigitKey()) {
      int number = code.getCode() - KeyCode.DIGIT0.getCode();
      if (number >= 1 && number <= model.chapters().size()) {
        jump(model.chapters().get(number - 1));
      } else if (number == 0) {
        jump(Chapter.OVERVIEW);
      }
      return true;
    }
    if (overview.isPresent()) {
      return false;
    }
    if ((onPage || code != KeyCode.SPACE)
        && shownPane().filter(pane -> pane.key(code)).isPresent()) {
      return true;
    }
    switch (code) {
      case RIGHT -> next();
      case LEFT -> back();
      case DOWN -> scroll(LINE);
      case UP -> scroll(-LINE);
      case PAGE_DOWN -> scroll(1);
      case PAGE_UP -> scroll(-1);
      case ENTER -> {
        if (!onPage) {
          return false;
        }
        next();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Scrolls by so many heights of what can be seen; below 0 up.
  private void scroll(double heights) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + heights * seen / hidden, 0, 1));
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    focus();
  }

  @Override
  public void left() {
    commit();
    subscription.unsubscribe();
    overview.ifPresent(DebriefView::left);
  }
}
