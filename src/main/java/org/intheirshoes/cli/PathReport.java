package org.intheirshoes.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.jspecify.annotations.Nullable;

/// Finished conversations and the worth of scripts, for other programs. What is not known exactly is
/// null.
final class PathReport {

  private PathReport() {}

  /// A finished conversation.
  static Map<String, @Nullable Object> of(Conversation conversation, Analysis analysis) {
    Review review = Review.of(conversation, analysis);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("script", conversation.scenario().id());
    json.put("choices", conversation.choices());
    json.put("ending", conversation.place().id());
    json.put("loss", conversation.loss().total());
    json.put("regrets", regrets(review, analysis));
    json.put(
        "effective",
        conversation.turns().stream().map(turn -> marks(turn.taken().effective())).toList());
    json.put("K", orNull(review.skill()));
    json.put("P", orNull(review.path()));
    json.put("profile", profile(review));
    json.put("frustration", conversation.memory().frustration());
    json.put("trust", conversation.memory().trust());
    json.put("breach", conversation.breached());
    return json;
  }

  private static @Nullable List<Integer> regrets(Review review, Analysis analysis) {
    return switch (analysis) {
      case Exact _ -> review.turns().stream().map(turn -> turn.regret().total()).toList();
      case Bounded _ -> null;
    };
  }

  /// Three marks; null for an axis that is not in play.
  static List<@Nullable Integer> marks(Marks marks) {
    List<@Nullable Integer> three = new ArrayList<>();
    for (Axis axis : Axis.ALL) {
      three.add(marks.inPlay(axis) ? marks.on(axis) : null);
    }
    return three;
  }

  private static List<@Nullable Double> profile(Review review) {
    List<@Nullable Double> three = new ArrayList<>();
    for (Axis axis : Axis.ALL) {
      three.add(orNull(review.profile().on(axis)));
    }
    return three;
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  /// What a script is worth: exact, or bounds where that is not known.
  static Map<String, @Nullable Object> worth(Analysis analysis) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    switch (analysis) {
      case Exact exact -> {
        json.put("best", exact.start().best());
        json.put("worst", exact.start().worst());
        json.put("random", exact.start().random());
        json.put("states", exact.states());
        json.put("exact", true);
      }
      case Bounded bounded -> {
        json.put("best", null);
        json.put("worst", null);
        json.put("random", null);
        json.put("states", bounded.states());
        json.put("exact", false);
        json.put("least", bounded.least());
        json.put("most", bounded.most());
      }
    }
    return json;
  }
}
