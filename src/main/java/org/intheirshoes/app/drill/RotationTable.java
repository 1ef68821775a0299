package org.intheirshoes.app.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.drill.Rotation;

/// A rotation with the names of its people, what they play, and where they are in it.
///
/// @param names of the people, by their numbers
/// @param parts of one round; at least one
/// @param questions for the talk after the last round; may be empty
/// @param round the round that is played, from 0; as many as there are once all were played
/// @param part the part that is played, from 0
record RotationTable(
    Rotation rotation,
    List<String> names,
    List<Part> parts,
    List<String> questions,
    int round,
    int part) {

  private static final Duration WARNING = Duration.ofSeconds(15);

  /// One stretch of a round, with a bell at its end.
  ///
  /// @param title in a few words; empty for a round without parts
  /// @param say what to do; may be empty
  /// @param warning how long before the end the soft bell rings
  record Part(String title, String say, Duration length, Duration warning, Phase.Seats seats) {}

  RotationTable {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    questions = List.copyOf(questions);
  }

  /// The beginning of a rotation in which everybody plays freely for so long.
  static RotationTable free(Rotation rotation, List<String> names, Duration length) {
    Part part = new Part("", "", length, WARNING, Phase.Seats.KEEP);
    return new RotationTable(rotation, names, List.of(part), List.of(), 0, 0);
  }

  /// The beginning of a rotation in which everybody plays a drill.
  static RotationTable of(Rotation rotation, List<String> names, Drill drill) {
    List<Part> parts =
        drill.phases().stream()
            .map(
                each ->
                    new Part(each.title(), each.say(), each.length(), each.warning(), each.seats()))
            .toList();
    return new RotationTable(rotation, names, parts, drill.debrief(), 0, 0);
  }

  /// Whether every round was played, and it is time to talk.
  boolean isOver() {
    return round == rotation.rounds().size();
  }

  /// The round that is played, or the last one; with the chairs as they are in this part.
  Rotation.Round now() {
    Rotation.Round played = rotation.rounds().get(Math.min(round, rotation.rounds().size() - 1));
    long swaps =
        parts.subList(0, part + 1).stream()
            .filter(each -> each.seats() == Phase.Seats.SWAP)
            .count();
    return swaps % 2 == 0
        ? played
        : new Rotation.Round(
            played.number(),
            played.groups().stream()
                .map(each -> new Rotation.Group(each.rep(), each.customer(), each.observer()))
                .toList(),
            played.out());
  }

  /// The part that is played.
  Part playing() {
    return parts.get(part);
  }

  /// The name of a person, by the number of the rotation, from 1.
  String name(int person) {
    return names.get(person - 1);
  }

  /// The beginning of another round; beyond the last it is time to talk.
  RotationTable at(int other) {
    int there = Math.clamp(other, 0, rotation.rounds().size());
    return new RotationTable(rotation, names, parts, questions, there, 0);
  }

  /// The next part; empty after the last one of a round.
  Optional<RotationTable> nextPart() {
    return part + 1 < parts.size()
        ? Optional.of(new RotationTable(rotation, names, parts, questions, round, part + 1))
        : Optional.empty();
  }
}
