package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.Verdict;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.texts.Texts;

/// The number, which comes last.
///
/// @param figure 0..100; empty where there is no score
/// @param verdict in a word or two
/// @param meaning what the number means, or why there is none
/// @param notes what else is true of it: a cap, a figure under 0, the path score
record Score(OptionalInt figure, String verdict, String meaning, List<String> notes) {

  private static final Texts TEXTS = Texts.of(Score.class);

  Score {
    notes = List.copyOf(notes);
  }

  static Score of(Review review, Analysis analysis) {
    return new Score(
        review.headline(),
        Explanation.verdict(review.verdict()),
        meaning(review, analysis),
        notes(review));
  }

  private static String meaning(Review review, Analysis analysis) {
    if (review.skill().isPresent()) {
      return TEXTS.get("score.meaning");
    }
    return switch (analysis) {
      case Bounded _ -> TEXTS.get("score.bounded");
      case Exact _ -> TEXTS.get("score.flat");
    };
  }

  private static List<String> notes(Review review) {
    List<String> notes = new ArrayList<>();
    if (review.skill().isPresent()) {
      long skill = Verdict.shown(review.skill().getAsDouble());
      if (review.conversation().breached()) {
        notes.add(
            skill > Rubric.BREACH_CAP
                ? TEXTS.get("score.capped", skill, Rubric.BREACH_CAP)
                : TEXTS.get("score.breached", Rubric.BREACH_CAP));
      }
      if (skill < 0) {
        notes.add(TEXTS.get("score.below", Math.abs(skill)));
      }
    }
    review.path().ifPresent(path -> notes.add(TEXTS.get("score.path", Math.round(path))));
    return notes;
  }

  /// The number as shown, where there is one.
  Optional<String> number() {
    return figure.isPresent() ? Optional.of(String.valueOf(figure.getAsInt())) : Optional.empty();
  }
}
