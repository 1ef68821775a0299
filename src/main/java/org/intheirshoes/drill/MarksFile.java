package org.intheirshoes.drill;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// Marks from a table with the columns `rater,item,axis,mark`, in CSV (RFC 4180) and UTF-8. A mark
/// is 0 to 4; a row without one is a gap. Reading never throws for what stands in the file.
public final class MarksFile {

  private static final Texts TEXTS = Texts.of(MarksFile.class);

  /// Bytes of a file.
  public static final int BYTES = 8 << 20;

  /// Rows of a file.
  public static final int ROWS = 100_000;

  /// Different raters.
  public static final int RATERS = 100;

  private static final int FIELD = 200;
  private static final int PROBLEMS = 50;
  private static final List<String> HEADER = List.of("rater", "item", "axis", "mark");

  /// What reading found.
  ///
  /// @param ratings by axis, those that the file has; empty if there are problems
  /// @param problems sentences with their line
  public record Reading(Map<Axis, Ratings> ratings, List<String> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private record Key(String rater, String item) {}

  private final List<String> problems = new ArrayList<>();
  private final Set<String> raters = new LinkedHashSet<>();
  private final Map<Axis, Map<Key, Integer>> marks = new EnumMap<>(Axis.class);

  private MarksFile() {}

  /// Reads the bytes of a file.
  public static Reading read(byte[] bytes) {
    MarksFile file = new MarksFile();
    if (bytes.length > BYTES) {
      file.problem(TEXTS.get("marks.large", BYTES));
    } else {
      try {
        file.read(
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString());
      } catch (CharacterCodingException _) {
        file.problem(TEXTS.get("marks.encoding"));
      }
    }
    return new Reading(file.problems.isEmpty() ? file.ratings() : Map.of(), file.problems);
  }

  private void problem(String sentence) {
    if (problems.size() < PROBLEMS) {
      problems.add(sentence);
    } else if (problems.size() == PROBLEMS) {
      problems.add(TEXTS.get("marks.many", PROBLEMS));
    }
  }

  private boolean isFull() {
    return problems.size() > PROBLEMS;
  }

  private void read(String text) {
    List<CsvRow> rows =
        CsvRow.split(text.startsWith("\uFEFF") ? text.substring(1) : text, ROWS + 2);
    if (rows.isEmpty()) {
      problem(TEXTS.get("marks.empty"));
      return;
    }
    List<String> names = rows.getFirst().fields().stream().map(String::strip).toList();
    if (!names.equals(HEADER)) {
      problem(TEXTS.get("marks.header"));
      return;
    }
    if (rows.size() > ROWS + 1) {
      problem(TEXTS.get("marks.rows", ROWS));
      return;
    }
    for (CsvRow row : rows.subList(1, rows.size())) {
      if (isFull()) {
        return;
      }
      read(row);
    }
    if (raters.size() > RATERS) {
      problem(TEXTS.get("marks.raters", RATERS));
    }
    if (problems.isEmpty() && marks.isEmpty()) {
      problem(TEXTS.get("marks.empty"));
    }
  }

  private void read(CsvRow row) {
    List<String> fields = row.fields().stream().map(String::strip).toList();
    if (fields.size() != HEADER.size()) {
      problem(TEXTS.get("marks.fields", row.line(), fields.size()));
      return;
    }
    if (fields.stream().anyMatch(field -> field.length() > FIELD)) {
      problem(TEXTS.get("marks.long", row.line(), FIELD));
      return;
    }
    String rater = fields.get(0);
    String item = fields.get(1);
    if (rater.isEmpty() || item.isEmpty()) {
      problem(TEXTS.get("marks.unnamed", row.line()));
      return;
    }
    Axis axis = null;
    for (Axis each : Axis.ALL) {
      axis = each.word().equals(fields.get(2)) ? each : axis;
    }
    if (axis == null) {
      problem(TEXTS.get("marks.axis", row.line(), fields.get(2)));
      return;
    }
    String mark = fields.get(3);
    if (!mark.matches("[0-4]?")) {
      problem(TEXTS.get("marks.mark", row.line(), mark));
      return;
    }
    raters.add(rater);
    int value = mark.isEmpty() ? Ratings.NONE : Integer.parseInt(mark);
    if (marks
            .computeIfAbsent(axis, _ -> new LinkedHashMap<>())
            .putIfAbsent(new Key(rater, item), value)
        != null) {
      problem(TEXTS.get("marks.twice", row.line(), rater, item, axis.word()));
    }
  }

  private Map<Axis, Ratings> ratings() {
    Map<Axis, Ratings> ratings = new EnumMap<>(Axis.class);
    marks.forEach((axis, given) -> ratings.put(axis, ratings(given)));
    return ratings;
  }

  /// Only the raters who marked this axis at all count, so that a file may hold pairs that marked
  /// different axes.
  private Ratings ratings(Map<Key, Integer> given) {
    Set<String> here = new LinkedHashSet<>();
    Set<String> items = new LinkedHashSet<>();
    given.forEach(
        (key, mark) -> {
          items.add(key.item());
          if (mark != Ratings.NONE) {
            here.add(key.rater());
          }
        });
    List<List<Integer>> table = new ArrayList<>();
    for (String item : items) {
      table.add(
          here.stream()
              .map(rater -> given.getOrDefault(new Key(rater, item), Ratings.NONE))
              .toList());
    }
    return new Ratings(table);
  }
}
