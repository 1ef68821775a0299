package org.intheirshoes.logbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;

/// Works out the figures of finished conversations that have none.
final class Ratings {

  /// Conversations written in one stroke. Between two strokes others may use the logbook.
  private static final int STROKE = 50;

  private final Logbook logbook;
  private final Set<Long> unratable = new HashSet<>();

  /// The analysis of the script rated last, by hash.
  private final Map<String, Analysis> last = new HashMap<>();

  Ratings(Logbook logbook) {
    this.logbook = logbook;
  }

  private record Unrated(long id, String script) {}

  /// Rates them all.
  ///
  /// @return the numbers of those that have no figures, since their script was lost
  Set<Long> rate() {
    List<Unrated> unrated =
        logbook
            .database()
            .read(
                open ->
                    Database.list(
                        open,
                        row -> new Unrated(row.getLong(1), row.getString(2)),
                        "select id, script from conversation indexed by conversation_unrated"
                            + " where finished is not null and rated is null order by script"));
    for (int i = 0; i < unrated.size(); i += STROKE) {
      rate(unrated.subList(i, Math.min(i + STROKE, unrated.size())));
    }
    return unratable;
  }

  private void rate(List<Unrated> some) {
    Map<Long, Rating> ratings = new LinkedHashMap<>();
    for (Unrated each : some) {
      logbook
          .replay(each.id)
          .filter(Conversation::isOver)
          .ifPresentOrElse(
              conversation ->
                  ratings.put(each.id, Rating.of(conversation, analysis(each, conversation))),
              () -> unratable.add(each.id));
    }
    if (ratings.isEmpty()) {
      return;
    }
    logbook
        .database()
        .write(
            open -> {
              for (Map.Entry<Long, Rating> each : ratings.entrySet()) {
                each.getValue().write(open, each.getKey(), logbook.now());
              }
              return ratings;
            });
  }

  private Analysis analysis(Unrated unrated, Conversation conversation) {
    if (!last.containsKey(unrated.script)) {
      last.clear();
    }
    return last.computeIfAbsent(unrated.script, _ -> Analysis.of(conversation.scenario()));
  }
}
