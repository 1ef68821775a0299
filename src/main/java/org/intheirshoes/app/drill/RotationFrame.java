package org.intheirshoes.app.drill;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.drill.Rotation;
import org.intheirshoes.texts.Texts;

/// What a whole group may see at one moment.
///
/// @param title for example which round it is
/// @param groups who sits where; empty once all rounds were played
/// @param out who sits out, in a sentence; empty if nobody does
/// @param part what is played, in a few words
/// @param say what to do; empty for nothing
/// @param time what the clock says; empty if there is nothing to time
record RotationFrame(
    String title,
    List<Seated> groups,
    String out,
    String part,
    String say,
    Optional<RoundModel.Time> time) {

  private static final Texts TEXTS = Texts.of(RotationFrame.class);

  /// People who play together, by name.
  record Seated(String customer, String rep, Optional<String> observer) {

    /// The names in the order of the chairs: customer, rep, observer.
    List<String> names() {
      return observer
          .map(each -> List.of(customer, rep, each))
          .orElseGet(() -> List.of(customer, rep));
    }
  }

  RotationFrame {
    groups = List.copyOf(groups);
  }

  static RotationFrame of(RotationTable table, RoundModel.Time time) {
    return table.isOver() ? talk(table) : playing(table, time);
  }

  private static RotationFrame playing(RotationTable table, RoundModel.Time time) {
    Rotation.Round round = table.now();
    List<Seated> groups =
        round.groups().stream()
            .map(
                each ->
                    new Seated(
                        table.name(each.customer()),
                        table.name(each.rep()),
                        each.observer().map(table::name)))
            .toList();
    String out =
        round.out().isEmpty()
            ? ""
            : TEXTS.get(
                "rotation.out", String.join(", ", round.out().stream().map(table::name).toList()));
    String title = TEXTS.get("rotation.round", round.number(), table.rotation().rounds().size());
    String part = table.playing().title();
    return new RotationFrame(
        title,
        groups,
        out,
        part.isEmpty() ? TEXTS.get("rotation.all") : part,
        table.playing().say(),
        Optional.of(time));
  }

  private static RotationFrame talk(RotationTable table) {
    String questions =
        table.questions().isEmpty()
            ? TEXTS.get("rotation.talk")
            : String.join("\n", table.questions());
    return new RotationFrame(
        TEXTS.get("rotation.done"),
        List.of(),
        "",
        TEXTS.get("rotation.together"),
        questions,
        Optional.empty());
  }

  /// What a glance should tell.
  RoundModel.Tempo tempo() {
    return time.map(RoundModel.Time::tempo).orElse(RoundModel.Tempo.STANDING);
  }

  /// Whether both show the same but for the clock.
  boolean sameBoard(RotationFrame other) {
    return withoutTime().equals(other.withoutTime());
  }

  private RotationFrame withoutTime() {
    return new RotationFrame(title, groups, out, part, say, time.map(_ -> RoundModel.Time.NONE));
  }
}
