package org.intheirshoes.drill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;

/// Where a round stands, with all that may be seen there: a screen that shows a stage and nothing
/// else cannot show a card to the wrong eyes.
public sealed interface Stage {

  /// Who may look at the screen.
  default Optional<Integer> onlyFor() {
    return Optional.empty();
  }

  /// Why the laptop is passed on.
  enum Purpose {
    CARD,
    TWIST,
    MARKS
  }

  /// The laptop is to be passed to a player; nothing secret is in view.
  record HandOver(int player, Seat seat, Purpose purpose) implements Stage {}

  /// One player looks at the own card.
  record CardShown(int player, Seat seat, Hand hand) implements Stage {

    /// The card.
    public Card card() {
      return hand.card(seat).orElseThrow();
    }

    @Override
    public Optional<Integer> onlyFor() {
      return Optional.of(player);
    }
  }

  /// The customer of a scenario looks at whom to play.
  record SceneShown(int player, Customer customer, String setting) implements Stage {
    @Override
    public Optional<Integer> onlyFor() {
      return Optional.of(player);
    }
  }

  /// One player learns what has changed.
  record TwistShown(int player, Seat seat, Twist twist) implements Stage {
    @Override
    public Optional<Integer> onlyFor() {
      return Optional.of(player);
    }
  }

  /// Everybody may look; a phase can be started.
  ///
  /// @param number of the phase, from 1
  record Ready(Phase phase, int number) implements Stage {}

  /// A phase goes on; see [Round#clock].
  ///
  /// @param number of the phase, from 1
  record Playing(Phase phase, int number) implements Stage {}

  /// The customer reads aloud: what the last answer did, then what comes.
  ///
  /// @param lines to read, with their feelings
  /// @param last whether nothing is to be answered any more
  record Reading(int player, List<Line> lines, Last last) implements Stage {
    public Reading {
      lines = List.copyOf(lines);
    }

    @Override
    public Optional<Integer> onlyFor() {
      return Optional.of(player);
    }
  }

  /// Whether a path has come to its ending.
  enum Last {
    NO,
    YES
  }

  /// The rep answers in own words; no response is in view.
  ///
  /// @param turn of the path, from 1
  record Answering(int player, int turn) implements Stage {}

  /// Customer and rep place what was said; each by themselves, then together.
  ///
  /// @param offered the responses open here
  /// @param words what the rep said, if somebody wrote it down
  /// @param picks of the players so far; to be shown only once both are there
  record Choosing(List<Response> offered, Optional<String> words, Map<Integer, Pick> picks)
      implements Stage {
    public Choosing {
      offered = List.copyOf(offered);
      picks = Map.copyOf(picks);
    }
  }

  /// One player marks the rep of the turn.
  ///
  /// @param rep the player who is marked; may be the same
  record Marking(int player, int rep) implements Stage {
    @Override
    public Optional<Integer> onlyFor() {
      return Optional.of(player);
    }
  }

  /// All marks are in, and are talked over.
  ///
  /// @param result with the sheets that may be seen now
  /// @param voices whose they are
  record Comparing(TurnResult result, Voices voices) implements Stage {}

  /// Whose marks are in view.
  enum Voices {
    PLAYERS,
    ALL
  }

  /// The round looks back.
  record Debrief() implements Stage {}

  /// The round is over.
  record Finished() implements Stage {}
}
