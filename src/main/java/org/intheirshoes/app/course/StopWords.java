package org.intheirshoes.app.course;

import java.util.Optional;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.library.Course;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// What the pages say of a step.
final class StopWords {

  private static final Texts TEXTS = Texts.of(StopWords.class);

  private StopWords() {}

  /// The icon of what comes next; a tick where nothing does.
  static Icon icon(Optional<Stop> next) {
    return next.map(stop -> icon(stop.thing())).orElse(Icon.GOOD);
  }

  /// The icon of its kind.
  static Icon icon(Stop.Thing thing) {
    return switch (thing) {
      case Stop.Talk(var item) -> ChannelWords.icon(item.card().channel());
      case Stop.ForTwo _ -> Icon.PAIRS;
      case Stop.Gone _ -> Icon.WARNING;
    };
  }

  /// Its title; for what is no more, a sentence that says so.
  static String title(Stop.Thing thing) {
    return thing instanceof Stop.Gone(String id) ? TEXTS.get("stop.gone", id) : thing.title();
  }

  /// Of what kind it is, how hard, and how long; empty for what is no more.
  static String about(Stop.Thing thing) {
    return switch (thing) {
      case Stop.Talk(var item) -> {
        Scenario.Card card = item.card();
        yield TEXTS.get(
            "stop.about", ChannelWords.of(card.channel()), card.level(), card.minutes());
      }
      case Stop.ForTwo(String _, Drill.About about) ->
          TEXTS.get("stop.about", TEXTS.get("stop.drill"), about.level(), about.minutes());
      case Stop.Gone _ -> "";
    };
  }

  /// What a learner should know beforehand.
  static Optional<String> note(Stop.Thing thing) {
    return switch (thing) {
      case Stop.Talk(var item) -> item.card().contentNote();
      case Stop.ForTwo(String _, Drill.About about) -> about.contentNote();
      case Stop.Gone _ -> Optional.empty();
    };
  }

  /// How the learner stands at it; empty where there is nothing to say.
  static String standing(Stop stop) {
    if (stop.best().isPresent()) {
      int best = stop.best().getAsInt();
      return stop.state() != Stop.State.DONE && stop.step() instanceof Course.Play play
          ? TEXTS.get("stop.short", best, play.reach())
          : TEXTS.get("stop.best", best);
    }
    return stop.state() == Stop.State.DONE ? TEXTS.get("stop.done") : "";
  }

  /// What the button says.
  static String button(Stop stop) {
    return stop.state() == Stop.State.DONE || stop.best().isPresent()
        ? TEXTS.get("again")
        : TEXTS.get("begin");
  }

  /// All of it in one, for a screen reader.
  static String spoken(Stop stop, int of) {
    return String.join(
            " ",
            TEXTS.get("stop.spoken", button(stop), stop.thing().title(), stop.number(), of),
            TEXTS.get("stop.spoken.about", about(stop.thing()), stop.step().why()),
            standing(stop))
        .strip();
  }
}
