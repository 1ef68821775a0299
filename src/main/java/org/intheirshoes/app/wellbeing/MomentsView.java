package org.intheirshoes.app.wellbeing;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.texts.DateForm;
import org.intheirshoes.texts.Texts;

/// One moment, large; arrows lead to the next.
final class MomentsView implements Page {

  private static final Texts TEXTS = Texts.of(MomentsView.class);

  private static final int TINTS = 4;

  private final MomentsModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "moments-page");
  private final ScrollPane root = new TallScroll(page);
  private final Label over = Parts.text("", "small");
  private final Label words = Parts.text("", "moments-words");
  private final Label where = Parts.text("");
  private final Label count = Parts.text("", "muted", "small", "moments-count");
  private final VBox quote = Parts.styled(new VBox(over, words, where), "card", "moments-quote");
  private final Subscription subscription;

  MomentsView(MomentsModel model, Styling styling) {
    this.model = model;
    styling.room(page);
    // It has the focus, so that a screen reader reads each new one.
    quote.setId("moment");
    quote.setFocusTraversable(true);
    quote.setAccessibleRole(AccessibleRole.TEXT);
    VBox.setVgrow(quote, Priority.ALWAYS);
    words.setId("moment-words");
    where.setId("moment-where");
    page.getChildren().addAll(Parts.text(TEXTS.get("moments.title"), "h2"), quote, ways());
    Parts.fill(root, page);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscription = model.shownProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private Node ways() {
    Button before = Parts.quiet(TEXTS.get("moments.before"), model::back);
    before.setGraphic(Icon.BACK.node());
    before.setId("moments-before");
    Button next = Parts.quiet(TEXTS.get("moments.next"), model::forward);
    next.setGraphic(Icon.FORWARD.node());
    next.setId("moments-next");
    Button leave = Parts.quiet(TEXTS.get("moments.leave"), model::leave);
    leave.setId("moments-leave");
    FlowPane ways = Parts.styled(new FlowPane(before, count, next, leave), "moments-ways");
    ways.setAlignment(Pos.CENTER_LEFT);
    return ways;
  }

  private void show(MomentsModel.Shown now) {
    switch (now.moment()) {
      case MomentsModel.Own(GoodMoment moment, LocalDate day) -> {
        over.setText(own(moment.reason()));
        words.setText(TEXTS.get("moments.quoted", moment.words()));
        where.setText(TEXTS.get("moments.where", moment.title(), day(day)));
      }
      case MomentsModel.Told(var moment) -> {
        over.setText(TEXTS.get("moments.told"));
        words.setText(moment.text());
        where.setText(moment.place());
      }
    }
    for (int tint = 0; tint < TINTS; tint++) {
      quote.pseudoClassStateChanged(
          PseudoClass.getPseudoClass("tint-" + tint), now.number() % TINTS == tint);
    }
    count.setText(TEXTS.get("moments.count", now.number(), now.of()));
    quote.setAccessibleText(
        TEXTS.get(
            "moments.spoken", over.getText(), words.getText(), where.getText(), count.getText()));
  }

  private static String own(GoodMoment.Reason reason) {
    return switch (reason) {
      case PROMISE_KEPT -> TEXTS.get("moments.promise");
      case RECOVERY -> TEXTS.get("moments.recovery");
      case BEST_AT_STAKES -> TEXTS.get("moments.best");
      case FROM_ROUND -> TEXTS.get("moments.round");
    };
  }

  private String day(LocalDate day) {
    if (day.equals(model.today())) {
      return TEXTS.get("moments.today");
    }
    return day.equals(model.today().minusDays(1))
        ? TEXTS.get("moments.yesterday")
        : DateForm.DAY_AND_YEAR.of(day);
  }

  private void key(KeyEvent event) {
    Optional<Runnable> way =
        switch (event.getCode()) {
          case RIGHT, PAGE_DOWN -> Optional.of(model::forward);
          case LEFT, PAGE_UP -> Optional.of(model::back);
          case ESCAPE -> Optional.of(model::leave);
          // On a button it presses the button.
          case SPACE, ENTER -> quote.isFocused() ? Optional.of(model::forward) : Optional.empty();
          default -> Optional.empty();
        };
    way.ifPresent(
        go -> {
          event.consume();
          go.run();
        });
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    root.applyCss();
    quote.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
