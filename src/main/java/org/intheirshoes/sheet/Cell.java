package org.intheirshoes.sheet;

import java.time.Instant;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One cell of a table.
public sealed interface Cell {

  /// Text, made safe for spreadsheets.
  record Words(String text) implements Cell {

    /// What makes a spreadsheet take a text for a formula.
    private static final String DANGEROUS = "=+-@\t\r";

    /// The most that a cell of a spreadsheet holds.
    private static final int LONGEST = 32_000;

    /// Makes it safe.
    public Words {
      String plain =
          text.codePoints()
              .filter(each -> each >= ' ' || each == '\t' || each == '\n' || each == '\r')
              .limit(LONGEST)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      text = !plain.isEmpty() && DANGEROUS.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }
  }

  /// A number.
  record Figure(double value) implements Cell {}

  /// A moment.
  record Moment(Instant at) implements Cell {}

  /// Nothing is known.
  record Blank() implements Cell {}

  /// A number, if it is known.
  static Cell of(OptionalInt value) {
    return value.isPresent() ? new Figure(value.getAsInt()) : new Blank();
  }

  /// A number with two decimals at most, if it is known.
  static Cell of(OptionalDouble value) {
    return value.isPresent() ? rounded(value.getAsDouble()) : new Blank();
  }

  /// A number with two decimals at most.
  static Cell rounded(double value) {
    return new Figure(Math.round(value * 100) / 100.0);
  }

  /// Several words in one cell, with blanks between them.
  static Cell of(Collection<String> words) {
    return new Words(String.join(" ", words));
  }
}
