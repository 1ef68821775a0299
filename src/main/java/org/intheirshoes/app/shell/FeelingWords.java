package org.intheirshoes.app.shell;

import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.texts.Texts;

/// What a feeling is called.
public final class FeelingWords {

  private static final Texts TEXTS = Texts.of(FeelingWords.class);

  private FeelingWords() {}

  /// The word for a feeling, as it stands behind a name.
  public static String of(Feeling feeling) {
    return switch (feeling) {
      case CALM -> TEXTS.get("feeling.calm");
      case HOPEFUL -> TEXTS.get("feeling.hopeful");
      case RELIEVED -> TEXTS.get("feeling.relieved");
      case DELIGHTED -> TEXTS.get("feeling.delighted");
      case GRATEFUL -> TEXTS.get("feeling.grateful");
      case WORRIED -> TEXTS.get("feeling.worried");
      case SAD -> TEXTS.get("feeling.sad");
      case GRIEVING -> TEXTS.get("feeling.grieving");
      case EMBARRASSED -> TEXTS.get("feeling.embarrassed");
      case CONFUSED -> TEXTS.get("feeling.confused");
      case IMPATIENT -> TEXTS.get("feeling.impatient");
      case FRUSTRATED -> TEXTS.get("feeling.frustrated");
      case ANGRY -> TEXTS.get("feeling.angry");
      case FURIOUS -> TEXTS.get("feeling.furious");
      case TIRED -> TEXTS.get("feeling.tired");
      case DISTRUSTFUL -> TEXTS.get("feeling.distrustful");
    };
  }
}
