package org.intheirshoes.app.practice;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Destination.Pick;
import org.intheirshoes.app.shell.Destination.Told;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Variant;

/// The same scene under another rule, chosen before a conversation begins. Each choice begins the
/// briefing again, with what the rep of that variant knows.
final class VariantModel {

  private final Destination.Practice play;
  private final long seed;
  private final Navigator navigator;
  private final Optional<Scenario> written;

  /// @param seed draws one at random
  @SuppressWarnings("MissingSummary")
  VariantModel(Destination.Practice play, long seed, Navigator navigator) {
    this(play, seed, navigator, written(play));
  }

  private VariantModel(
      Destination.Practice play, long seed, Navigator navigator, Optional<Scenario> written) {
    this.play = play;
    this.seed = seed;
    this.navigator = navigator;
    this.written = written;
  }

  /// There is nothing to choose.
  static VariantModel fixed(Conversation conversation) {
    return new VariantModel(new Destination.Practice(conversation), 0, _ -> {}, Optional.empty());
  }

  /// Of a variant alone nothing leads back to the script it was made from.
  private static Optional<Scenario> written(Destination.Practice play) {
    Scenario played = play.conversation().scenario();
    return play.pick()
        .map(Pick::written)
        .or(() -> Optional.of(played).filter(script -> script.variations().played().isEmpty()));
  }

  /// The variants to choose from; none once the conversation has begun.
  List<Variant> offered() {
    return play.conversation().turns().isEmpty()
        ? written.map(script -> script.variations().all()).orElse(List.of())
        : List.of();
  }

  /// The variant that is played, if the learner may know it.
  Optional<Variant> shown() {
    return isSurprise() ? Optional.empty() : play.conversation().scenario().variations().current();
  }

  /// Whether it was drawn at random.
  boolean isSurprise() {
    return play.pick().filter(pick -> pick.told() == Told.AFTERWARDS).isPresent();
  }

  /// Plays the script as it was written.
  ///
  /// @param goal what the learner has set out to do; it stays with her
  void asWritten(Optional<String> goal) {
    written.ifPresent(script -> begin(script, new Pick(script, Told.BEFORE, goal)));
  }

  /// Plays a variant.
  ///
  /// @param goal what the learner has set out to do; it stays with her
  void as(Variant variant, Optional<String> goal) {
    written.ifPresent(
        script -> begin(script.as(variant.id()), new Pick(script, Told.BEFORE, goal)));
  }

  /// Plays the script or one of its variants, each as likely as the others.
  ///
  /// @param goal what the learner has set out to do; it stays with her
  void surprise(Optional<String> goal) {
    written.ifPresent(
        script -> {
          List<Scenario> all = script.all();
          begin(
              all.get(new SplittableRandom(seed).nextInt(all.size())),
              new Pick(script, Told.AFTERWARDS, goal));
        });
  }

  private void begin(Scenario chosen, Pick pick) {
    if (!offered().isEmpty()) {
      navigator.go(new Destination.Practice(Conversation.begin(chosen), play.before(), pick));
    }
  }
}
