package org.intheirshoes.logbook;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts the figures of a tally down, field after field, in the order in which [FiguresReader] takes
/// them. A library that finds the fields by itself takes longer to wake up than the question it is
/// for.
final class FiguresWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private FiguresWriter() {}

  /// Writes one part.
  private interface Part<T> {
    void write(T part) throws IOException;
  }

  /// The figures as text: Base64 of the fields, big-endian.
  static String write(Tally.Figures figures) {
    FiguresWriter writer = new FiguresWriter();
    try {
      writer.figures(figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(writer.bytes.toByteArray());
  }

  private void figures(Tally.Figures figures) throws IOException {
    option(figures.day(), this::day);
    habits(figures.habits());
    map(figures.attempts().lately(), this::text, plays -> list(plays, this::moment));
    map(figures.axes().beliefs(), this::name, this::belief);
    map(figures.axes().points(), this::name, points -> list(points, this::point));
    map(figures.axisEvidence(), this::name, this::evidence);
    map(figures.skillEvidence(), this::text, this::evidence);
    map(figures.scenarios(), this::text, this::scores);
    list(figures.good().found(), this::found);
    list(figures.calendar(), this::practice);
    list(figures.agenda().played(), this::text);
    map(figures.agenda().asked(), this::text, this::asked);
    map(figures.agenda().drafts(), this::text, this::draft);
  }

  private void habits(Habits habits) throws IOException {
    out.writeInt(habits.turns());
    map(habits.rules(), this::name, out::writeInt);
    out.writeInt(habits.soft());
    out.writeInt(habits.movedOn());
    out.writeInt(habits.cuesCaught());
    out.writeInt(habits.cuesMissed());
    out.writeInt(habits.boundariesHeld());
    out.writeInt(habits.boundariesMissed());
  }

  private void belief(Belief belief) throws IOException {
    out.writeDouble(belief.good());
    out.writeDouble(belief.poor());
    moment(belief.at());
  }

  private void point(AxisPoint point) throws IOException {
    day(point.day());
    out.writeDouble(point.mean());
    out.writeDouble(point.low());
    out.writeDouble(point.high());
  }

  private void evidence(Evidence evidence) throws IOException {
    belief(evidence.belief());
    list(evidence.scenarios(), this::text);
    out.writeInt(evidence.days());
    option(evidence.last(), this::day);
    list(evidence.breaches(), out::writeInt);
  }

  private void scores(ScenarioScores scores) throws IOException {
    text(scores.scenario());
    text(scores.title());
    out.writeInt(scores.plays());
    score(scores.first());
    score(scores.best());
    score(scores.latest());
    moment(scores.lastPlayed());
  }

  private void score(OptionalInt score) throws IOException {
    out.writeInt(score.orElse(FiguresReader.NO_SCORE));
  }

  private void found(GoodOnes.Found found) throws IOException {
    day(found.day());
    GoodMoment moment = found.moment();
    out.writeLong(moment.conversation());
    text(moment.title());
    out.writeInt(moment.turn());
    moment(moment.at());
    text(moment.words());
    name(moment.reason());
  }

  private void practice(PracticeDay day) throws IOException {
    day(day.day());
    out.writeInt(day.conversations());
    out.writeInt(day.turns());
  }

  private void asked(Agenda.Day day) throws IOException {
    out.writeDouble(day.earned());
    out.writeDouble(day.weights());
    out.writeInt(day.breaches());
  }

  private void draft(Agenda.Draft draft) throws IOException {
    list(draft.slips(), this::slip);
    option(draft.memory(), this::memory);
    out.writeInt(draft.reviews());
  }

  private void slip(Schedule.Slip slip) throws IOException {
    text(slip.scenario());
    moment(slip.at());
    text(slip.words());
  }

  private void memory(Fsrs.State memory) throws IOException {
    out.writeDouble(memory.stability());
    out.writeDouble(memory.difficulty());
    day(memory.reviewed());
    out.writeInt(memory.interval());
  }

  private <T> void option(Optional<T> option, Part<T> part) throws IOException {
    out.writeBoolean(option.isPresent());
    if (option.isPresent()) {
      part.write(option.get());
    }
  }

  private <T> void list(Collection<T> list, Part<T> part) throws IOException {
    out.writeInt(list.size());
    for (T each : list) {
      part.write(each);
    }
  }

  private <K, V> void map(Map<K, V> map, Part<? super K> key, Part<V> value) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<K, V> each : map.entrySet()) {
      key.write(each.getKey());
      value.write(each.getValue());
    }
  }

  private void day(LocalDate day) throws IOException {
    out.writeLong(day.toEpochDay());
  }

  /// The logbook keeps milliseconds.
  private void moment(Instant moment) throws IOException {
    out.writeLong(moment.toEpochMilli());
  }

  private void name(Enum<?> constant) throws IOException {
    text(constant.name());
  }

  private void text(String text) throws IOException {
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf.length);
    out.write(utf);
  }
}
