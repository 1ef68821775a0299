package org.intheirshoes.logbook;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scoring.Rule;

/// Reads what [FiguresWriter] wrote, in the same order.
final class FiguresReader {

  /// Scores are 0 to 100.
  static final int NO_SCORE = -1;

  private final DataInputStream in;

  private FiguresReader(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /// Reads one part.
  private interface Part<T> {
    T read() throws IOException;
  }

  /// The figures of a text; they may be changed.
  ///
  /// @return empty where the text is none of a [FiguresWriter]
  static Optional<Tally.Figures> read(String text) {
    try {
      FiguresReader reader = new FiguresReader(Base64.getDecoder().decode(text));
      Tally.Figures figures = reader.figures();
      return reader.in.available() == 0 ? Optional.of(figures) : Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Tally.Figures figures() throws IOException {
    return new Tally.Figures(
        option(this::day),
        habits(),
        new Attempts(map(new HashMap<>(), this::text, () -> list(this::moment))),
        new AxisLines(
            map(new EnumMap<>(Axis.class), this::axis, this::belief),
            map(new EnumMap<>(Axis.class), this::axis, () -> list(this::point))),
        map(new HashMap<>(), this::axis, this::evidence),
        map(new HashMap<>(), this::text, this::evidence),
        map(new LinkedHashMap<>(), this::text, this::scores),
        new GoodOnes(list(this::found)),
        list(this::practice),
        new Agenda(
            new HashSet<>(list(this::text)),
            map(new HashMap<>(), this::text, this::asked),
            map(new HashMap<>(), this::text, this::draft)));
  }

  private Habits habits() throws IOException {
    return new Habits(
        in.readInt(),
        map(new EnumMap<>(Rule.class), () -> Rule.valueOf(text()), in::readInt),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }

  private Belief belief() throws IOException {
    return new Belief(in.readDouble(), in.readDouble(), moment());
  }

  private AxisPoint point() throws IOException {
    return new AxisPoint(day(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private Evidence evidence() throws IOException {
    return new Evidence(
        belief(),
        new HashSet<>(list(this::text)),
        in.readInt(),
        option(this::day),
        list(in::readInt));
  }

  private ScenarioScores scores() throws IOException {
    return new ScenarioScores(text(), text(), in.readInt(), score(), score(), score(), moment());
  }

  private OptionalInt score() throws IOException {
    int score = in.readInt();
    return score == NO_SCORE ? OptionalInt.empty() : OptionalInt.of(score);
  }

  private GoodOnes.Found found() throws IOException {
    return new GoodOnes.Found(
        day(),
        new GoodMoment(
            in.readLong(),
            text(),
            in.readInt(),
            moment(),
            text(),
            GoodMoment.Reason.valueOf(text())));
  }

  private PracticeDay practice() throws IOException {
    return new PracticeDay(day(), in.readInt(), in.readInt());
  }

  private Agenda.Day asked() throws IOException {
    return new Agenda.Day(in.readDouble(), in.readDouble(), in.readInt());
  }

  private Agenda.Draft draft() throws IOException {
    return new Agenda.Draft(list(this::slip), option(this::memory), in.readInt());
  }

  private Schedule.Slip slip() throws IOException {
    return new Schedule.Slip(text(), moment(), text());
  }

  private Fsrs.State memory() throws IOException {
    return new Fsrs.State(in.readDouble(), in.readDouble(), day(), in.readInt());
  }

  private <T> Optional<T> option(Part<T> part) throws IOException {
    return in.readBoolean() ? Optional.of(part.read()) : Optional.empty();
  }

  private <T> List<T> list(Part<T> part) throws IOException {
    int size = size();
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(part.read());
    }
    return list;
  }

  private <K, V> Map<K, V> map(Map<K, V> empty, Part<K> key, Part<V> value) throws IOException {
    int size = size();
    for (int i = 0; i < size; i++) {
      K its = key.read();
      empty.put(its, value.read());
    }
    return empty;
  }

  /// A size that cannot be would take all memory.
  private int size() throws IOException {
    int size = in.readInt();
    if (size < 0 || size > in.available()) {
      throw new EOFException();
    }
    return size;
  }

  private LocalDate day() throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  private Instant moment() throws IOException {
    return Instant.ofEpochMilli(in.readLong());
  }

  private Axis axis() throws IOException {
    return Axis.valueOf(text());
  }

  private String text() throws IOException {
    return new String(in.readNBytes(size()), StandardCharsets.UTF_8);
  }
}
