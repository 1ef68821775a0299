package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// The lower edge: caption, prompt, clock and the number of the page.
final class StripNode extends Region {

  private static final Texts TEXTS = Texts.of(StripNode.class);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final int LAST_SECONDS = 10;

  private final StripPlan edge;
  private final HBox right = new HBox();
  private final List<Paragraph> left = new ArrayList<>();
  private final List<Paragraph> middle = new ArrayList<>();

  /// @param page which one is shown, from 1
  @SuppressWarnings("MissingSummary")
  StripNode(RoomFrame.Strip strip, RoomPlan plan, int page) {
    edge = plan.strip();
    double size = plan.metrics().scale().size(Role.STRIP);
    strip.caption().ifPresent(text -> left.add(new Paragraph(Words.of(text), Role.STRIP, size)));
    plan.strip()
        .prompt()
        .ifPresent(
            text -> {
              Paragraph prompt = new Paragraph(Words.of(text), Role.PROMPT, size);
              prompt.align(TextAlignment.CENTER);
              middle.add(prompt);
            });
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setSpacing(size * 0.5);
    if (plan.pages().size() > 1) {
      right
          .getChildren()
          .add(letters(TEXTS.get("page", page, plan.pages().size()), Markup.Style.PLAIN, size));
    }
    addClock(strip.secondsLeft(), size);
    getChildren().addAll(left);
    getChildren().addAll(middle);
    getChildren().add(right);
  }

  /// In the last seconds the clock is bold and stands on a ground of its own.
  private void addClock(OptionalInt secondsLeft, double size) {
    if (secondsLeft.isEmpty()) {
      return;
    }
    int seconds = secondsLeft.getAsInt();
    boolean soon = seconds < LAST_SECONDS;
    Text icon = Icon.PROMISE.node("room-icon", size);
    HBox clock =
        new HBox(
            size * 0.35,
            icon,
            letters(clock(seconds), soon ? Markup.Style.BOLD : Markup.Style.PLAIN, size));
    clock.setAlignment(Pos.CENTER);
    clock.getStyleClass().add("room-clock");
    clock.pseudoClassStateChanged(SOON, soon);
    if (soon) {
      clock.setPadding(new Insets(0, size * 0.5, 0, size * 0.5));
    }
    right.getChildren().add(clock);
  }

  /// Minutes and seconds, for example 1:20.
  static String clock(int seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  private static Text letters(String text, Markup.Style style, double size) {
    Text letters = new Text(text);
    letters.getStyleClass().add("letters");
    letters.setFont(Paragraph.font(Role.STRIP, style, size));
    return letters;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double outer = edge.outer();
    for (Paragraph caption : left) {
      double high = caption.prefHeight(outer);
      caption.resizeRelocate(0, (getHeight() - high) / 2, outer, high);
    }
    for (Paragraph prompt : middle) {
      double inner = width - 2 * outer;
      double high = prompt.prefHeight(inner);
      prompt.resizeRelocate(outer, (getHeight() - high) / 2, inner, high);
    }
    double wide = right.prefWidth(-1);
    double high = Math.max(getHeight(), right.prefHeight(-1));
    right.resizeRelocate(width - wide, (getHeight() - high) / 2, wide, high);
  }
}
