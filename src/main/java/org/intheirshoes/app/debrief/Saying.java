package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Something said, as the transcript shows it.
///
/// @param by who spoke
/// @param name how the screen calls the speaker; empty for the narrator
/// @param text with its marks
record Saying(Line.Speaker by, String name, String text) {

  private static final Texts TEXTS = Texts.of(Saying.class);

  /// All that was said in a conversation, oldest first.
  static List<Saying> all(Conversation conversation) {
    Scenario scenario = conversation.scenario();
    List<Saying> all = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      turn.beat().lines().forEach(line -> all.add(of(line, scenario)));
      all.add(
          new Saying(Line.Speaker.REP, name(Line.Speaker.REP, scenario), turn.response().text()));
      turn.response().reaction().forEach(line -> all.add(of(line, scenario)));
    }
    conversation
        .beat()
        .map(Beat::lines)
        .ifPresent(lines -> lines.forEach(line -> all.add(of(line, scenario))));
    return all;
  }

  private static Saying of(Line line, Scenario scenario) {
    return new Saying(line.by(), name(line.by(), scenario), line.text());
  }

  /// How the screen calls a speaker; empty for the narrator.
  static String name(Line.Speaker by, Scenario scenario) {
    return switch (by) {
      case CUSTOMER -> scenario.customer().name();
      case REP -> TEXTS.get("you");
      case COLLEAGUE -> TEXTS.get("colleague");
      case NARRATOR -> "";
    };
  }

  /// One line of plain text.
  String plain() {
    String words = Markup.plain(text);
    return name.isEmpty() ? words : TEXTS.get("transcript.line", name, words);
  }

  /// A conversation as plain text: its title, what was said, and how it ended.
  static String transcript(Conversation conversation) {
    String said = all(conversation).stream().map(Saying::plain).collect(Collectors.joining("\n"));
    String end =
        conversation
            .ended()
            .map(
                ended ->
                    "\n\n" + ended.ending().title() + "\n" + Markup.plain(ended.ending().text()))
            .orElse("");
    return conversation.scenario().card().title() + "\n\n" + said + end + "\n";
  }
}
