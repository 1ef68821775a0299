package org.intheirshoes.app.report;

import org.intheirshoes.analysis.bots.Bot;
import org.intheirshoes.texts.Texts;

/// What each bot does, in a few words.
final class BotWords {

  private static final Texts TEXTS = Texts.of(BotWords.class);

  private BotWords() {}

  static String of(Bot bot) {
    return switch (bot) {
      case RANDOM -> TEXTS.get("bot.random");
      case FIRST -> TEXTS.get("bot.first");
      case LAST -> TEXTS.get("bot.last");
      case LONGEST -> TEXTS.get("bot.longest");
      case SHORTEST -> TEXTS.get("bot.shortest");
      case MOST_ACKNOWLEDGING -> TEXTS.get("bot.acknowledging");
      case MOST_ACTING -> TEXTS.get("bot.acting");
      case MOST_BOUNDARY_SETTING -> TEXTS.get("bot.boundaries");
      case MOST_APOLOGISING -> TEXTS.get("bot.apologising");
      case POLITEST -> TEXTS.get("bot.politest");
      case COPYCAT -> TEXTS.get("bot.copycat");
      case GREEDY -> TEXTS.get("bot.greedy");
    };
  }
}
