package org.intheirshoes.cli;

import java.util.List;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Tells a conversation in the terminal: the setting, what is said, and what can be answered.
final class Narration {

  private static final Texts TEXTS = Texts.of(Narration.class);

  private final Terminal terminal;
  private final Scenario scenario;

  Narration(Terminal terminal, Scenario scenario) {
    this.terminal = terminal;
    this.scenario = scenario;
  }

  /// The setting and the rep's card.
  void opening() {
    Scenario.Card card = scenario.card();
    terminal.say(Markup.plain(card.title()));
    terminal.say(
        TEXTS.get(
            "play.card", card.channel().word().replace('-', ' '), card.level(), card.minutes()));
    card.contentNote().ifPresent(note -> terminal.say(TEXTS.get("play.note", Markup.plain(note))));
    terminal.gap();
    terminal.say(Markup.plain(card.setting()));
    card();
  }

  /// What the rep knows and may do.
  void card() {
    Scenario.Rep rep = scenario.rep();
    Customer customer = scenario.customer();
    terminal.gap();
    say("play.you", rep.role());
    say(
        "play.known",
        TEXTS.get(
            "play.customer", customer.name(), customer.pronouns(), Markup.plain(customer.about())));
    rep.may().forEach(may -> say("play.may", may));
    rep.mayNot().forEach(mayNot -> say("play.may.not", mayNot));
    terminal.gap();
  }

  private void say(String lead, String text) {
    terminal.say(TEXTS.get(lead), Markup.plain(text));
  }

  /// What is said at a beat.
  void lines(List<Line> lines) {
    for (Line line : lines) {
      terminal.say(speaker(line), Markup.plain(line.text()));
    }
  }

  private String speaker(Line line) {
    String name =
        switch (line.by()) {
          case CUSTOMER -> scenario.customer().name();
          case COLLEAGUE -> TEXTS.get("play.colleague");
          case REP -> TEXTS.get("play.rep");
          case NARRATOR -> "";
        };
    return name.isEmpty()
        ? "  "
        : line.feeling()
            .map(feeling -> TEXTS.get("play.speaker.feeling", name, feeling.word()))
            .orElseGet(() -> TEXTS.get("play.speaker", name));
  }

  /// The numbered responses, and the question before them if the beat has one.
  void responses(Conversation conversation) {
    terminal.gap();
    conversation
        .beat()
        .flatMap(Beat::notice)
        .ifPresent(
            notice -> {
              terminal.say(Markup.plain(notice));
              terminal.gap();
            });
    int number = 1;
    for (Response response : conversation.offered()) {
      terminal.say(TEXTS.get("play.response", number++), Markup.plain(response.text()));
    }
    terminal.gap();
  }

  /// What the rep said and how the customer answered it.
  void turn(Response response) {
    terminal.gap();
    terminal.say(TEXTS.get("play.speaker", TEXTS.get("play.rep")), Markup.plain(response.text()));
    lines(response.reaction());
  }
}
