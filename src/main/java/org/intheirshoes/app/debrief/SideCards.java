package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.texts.Texts;

/// The cards of the narrow column.
final class SideCards {

  private static final Texts TEXTS = Texts.of(SideCards.class);

  private static final List<Reflection.Kind> WRITTEN =
      List.of(
          Reflection.Kind.GOAL,
          Reflection.Kind.KEEP,
          Reflection.Kind.CHANGE,
          Reflection.Kind.PLAN_IF,
          Reflection.Kind.PLAN_THEN,
          Reflection.Kind.SAYS,
          Reflection.Kind.THINKS,
          Reflection.Kind.DOES,
          Reflection.Kind.FEELS);

  private SideCards() {}

  static VBox card(String title, Node... content) {
    VBox card = Parts.styled(new VBox(Parts.text(title, "h3")), "card", "side-card");
    card.getChildren().addAll(List.of(content));
    card.setMinHeight(VBox.USE_PREF_SIZE);
    return card;
  }

  static VBox wentWell(Findings findings) {
    VBox card = card(TEXTS.get("well.title"), Parts.text(findings.wentWell()));
    return Parts.styled(card, "well-card");
  }

  static VBox axes(Findings findings, Pace pace) {
    VBox card = card(TEXTS.get("axes.title"));
    findings.axes().forEach((axis, value) -> card.getChildren().add(AxisLook.meter(axis, value)));
    card.getChildren().addAll(strip(pace), Parts.text(pace.sentence(), "muted", "small"));
    return card;
  }

  /// One icon a turn: an ear for sympathy, an arrow for what moved things on.
  private static FlowPane strip(Pace pace) {
    FlowPane strip = Parts.styled(new FlowPane(), "pace");
    for (int i = 0; i < pace.beats().size(); i++) {
      Label beat = beat(pace.beats().get(i), i + 1);
      strip.getChildren().add(Parts.styled(beat, "pace-beat"));
    }
    return strip;
  }

  private static Label beat(Pace.Beat beat, int turn) {
    Label label =
        switch (beat) {
          case SOFT -> Parts.styled(new Label("", Icon.ACKNOWLEDGEMENT.node()), "soft");
          case MOVES_ON -> Parts.styled(new Label("", Icon.ACTION.node()), "moves");
          case NEITHER -> Parts.styled(new Label("·"), "neither");
        };
    label.setAccessibleText(
        switch (beat) {
          case SOFT -> TEXTS.get("pace.soft", turn);
          case MOVES_ON -> TEXTS.get("pace.moves", turn);
          case NEITHER -> TEXTS.get("pace.neither.one", turn);
        });
    return label;
  }

  static VBox cues(DebriefModel model) {
    VBox card = card(TEXTS.get("cues.title"));
    if (model.cues().isEmpty()) {
      card.getChildren().add(Parts.text(TEXTS.get("cues.none"), "muted", "small"));
    }
    model.cues().forEach(note -> card.getChildren().add(cue(note)));
    if (!model.smallTalk().isEmpty()) {
      String picked =
          model.smallTalk().stream()
              .map(note -> note.quote().orElse(note.cue().says()))
              .map(quote -> TEXTS.get("quote", quote))
              .collect(Collectors.joining(", "));
      card.getChildren().add(Parts.text(TEXTS.get("cues.small", picked), "muted", "small"));
    }
    return card;
  }

  private static HBox cue(CueNote note) {
    String fate =
        note.caught()
            .map(turn -> TEXTS.get("cues.caught", turn))
            .orElseGet(() -> TEXTS.get("cues.missed"));
    String told = note.quote().map(quote -> TEXTS.get("cues.quoted", quote, fate)).orElse(fate);
    Label says = Parts.text(note.cue().says());
    if (note.cue().matters() == Cue.Matters.PRIMARY) {
      says.getStyleClass().add("strong");
    }
    VBox words = Parts.styled(new VBox(says, Parts.text(told, "small", "fate")), "tight");
    if (note.cue().matters() == Cue.Matters.PRIMARY) {
      words.getChildren().addFirst(Parts.text(TEXTS.get("cues.most"), "small", "fate"));
    }
    return noted(note.caught().isPresent() ? good() : missed(), words);
  }

  private static Text good() {
    return Parts.styled(Icon.GOOD.node(), "note-good");
  }

  private static Text missed() {
    return Parts.styled(Icon.NO.node(), "note-missed");
  }

  private static HBox noted(Text icon, Node words) {
    HBox.setHgrow(words, Priority.ALWAYS);
    return Parts.styled(new HBox(icon, words), "noted");
  }

  static VBox rules(Findings findings) {
    VBox card = card(TEXTS.get("rules.title"));
    findings
        .rules()
        .forEach(
            rule ->
                card.getChildren()
                    .add(
                        noted(
                            Parts.styled(Icon.WARNING.node(), "note-missed"),
                            Parts.styled(
                                new VBox(
                                    Parts.text(rule.sentence()),
                                    Parts.text(
                                        TEXTS.get("rules.turn", rule.turn()), "small", "fate")),
                                "tight"))));
    return card;
  }

  static VBox promises(List<PromiseNote> promises) {
    VBox card = card(TEXTS.get("promises.title"));
    for (PromiseNote note : promises) {
      boolean kept = note.fate() == PromiseNote.Fate.KEPT;
      String fate = TEXTS.get(kept ? "promises.kept" : "promises.broken", note.made());
      card.getChildren()
          .add(
              noted(
                  kept ? good() : missed(),
                  Parts.styled(
                      new VBox(Parts.text(note.promise()), Parts.text(fate, "small", "fate")),
                      "tight")));
    }
    return card;
  }

  static VBox advice(Findings findings) {
    return Parts.styled(
        new VBox(
            Parts.text(TEXTS.get("keep.title"), "h3", "keep-title"),
            Parts.text(findings.keep()),
            Parts.styled(Parts.text(TEXTS.get("change.title"), "h3"), "change-title"),
            Parts.text(findings.change())),
        "card",
        "side-card");
  }

  /// What the learner wrote in the chapters.
  static VBox written(DebriefModel model) {
    VBox card = card(TEXTS.get("written.title"));
    card.setId("written");
    for (Reflection.Kind kind : WRITTEN) {
      model
          .journal()
          .words(0, kind)
          .ifPresent(
              words ->
                  card.getChildren()
                      .add(
                          Parts.styled(
                              new VBox(
                                  Parts.text(heading(kind), "muted", "small"), Parts.text(words)),
                              "tight")));
    }
    return card;
  }

  /// Whether she wrote anything.
  static boolean hasWritten(DebriefModel model) {
    return WRITTEN.stream().anyMatch(kind -> model.journal().words(0, kind).isPresent());
  }

  private static String heading(Reflection.Kind kind) {
    return switch (kind) {
      case GOAL -> TEXTS.get("written.goal");
      case KEEP -> TEXTS.get("keep.title");
      case CHANGE -> TEXTS.get("change.title");
      case PLAN_IF -> TEXTS.get("plan.if");
      case PLAN_THEN -> TEXTS.get("plan.then");
      case SAYS -> TEXTS.get("shoes.says");
      case THINKS -> TEXTS.get("shoes.thinks");
      case DOES -> TEXTS.get("shoes.does");
      case FEELS -> TEXTS.get("shoes.feels");
      case OWN_WORDS, NOTICED -> throw new IllegalArgumentException(kind + " belongs to a turn");
    };
  }

  static VBox hidden(DebriefModel model) {
    return card(TEXTS.get("hidden.title"), new RichText(model.scenario().customer().hidden()));
  }

  static VBox ending(DebriefModel model) {
    return card(
        TEXTS.get("ending.title"),
        Parts.text(model.ending().title(), "strong"),
        new RichText(model.ending().text()),
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("ending.lesson"), "muted", "small"),
                new RichText(model.ending().lesson())),
            "tight",
            "lesson"));
  }
}
