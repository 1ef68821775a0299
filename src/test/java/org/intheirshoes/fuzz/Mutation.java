package org.intheirshoes.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Changes a sound file as carelessness, a broken disk or malice would.
final class Mutation {

  /// Values that stand where another kind of value should, or are far too large.
  private static final List<String> ODD_VALUES =
      List.of(
          "null",
          "true",
          "0",
          "1",
          "-1",
          "-0",
          "4",
          "5",
          "101",
          "0.5",
          "1e9",
          "1e-9",
          "1E400",
          "2147483648",
          "-9223372036854775809",
          "9".repeat(400),
          "\"\"",
          "\" \"",
          "\"3\"",
          "{}",
          "[]",
          "[[]]",
          "{\"\":{}}",
          "NaN",
          "'x'");

  /// Pieces of text that programs stumble over.
  private static final List<String> ODD_TEXTS =
      List.of(
          "\u0000",
          "\u001B[2J",
          "\u202E",
          "\u200B",
          "\u0301",
          "\uFEFF",
          "\uD83D",
          "\uDE42",
          "👩‍👩‍👧‍👦",
          "ﷺ",
          "İ",
          "ß",
          "ﬁ",
          "𝟛",
          "١",
          "\\u0000",
          "\\uD800",
          "\\",
          "**",
          "*_**",
          "\r\n",
          "\t",
          "/",
          "~1",
          "%s",
          "${x}",
          "<script>",
          "../..",
          ",",
          "\"",
          "\"\"",
          ":");

  private final Numbers numbers;

  private Mutation(Numbers numbers) {
    this.numbers = numbers;
  }

  /// A changed copy of a file.
  ///
  /// @param seed a sound file
  static byte[] of(Format.Seed seed, Numbers numbers) {
    Mutation mutation = new Mutation(numbers);
    int way = numbers.below(10);
    if (seed.tree().isPresent() && way < 7) {
      Tree tree = new Tree.Arr(new ArrayList<>(List.of(seed.tree().get().copy())));
      for (int changes = 1 + numbers.below(3); changes > 0; changes--) {
        mutation.change(tree);
      }
      String written = tree.written();
      return written.substring(1, Math.max(1, written.length() - 1)).getBytes(UTF_8);
    }
    return way < 8 ? mutation.lines(seed.bytes()) : mutation.bytes(seed.bytes());
  }

  private <T> T oneOf(List<T> things) {
    return things.get(numbers.below(things.size()));
  }

  private void change(Tree tree) {
    List<Tree.Slot> slots = tree.slots();
    if (slots.isEmpty()) {
      return;
    }
    Tree.Slot slot = oneOf(slots);
    Tree.Slot other = oneOf(slots);
    switch (numbers.below(13)) {
      case 0, 1 -> slot.drop();
      case 2 -> slot.twice();
      case 3 -> {
        Tree value = slot.value().copy();
        slot.put(other.value().copy());
        other.put(value);
      }
      case 4 -> slot.put(new Tree.Leaf(oneOf(ODD_VALUES)));
      case 5 -> slot.rename(name(slots));
      case 6 -> slot.put(nested(slot.value(), 1 + numbers.below(40)));
      case 7, 8 -> slot.put(alike(slot.value(), slots));
      case 9 -> slot.put(text(slot.value()));
      case 10 -> slot.put(number(slot.value()));
      case 11 -> slot.put(other.value().copy());
      default -> {
        switch (slot.holder()) {
          case Tree.Obj(var members) -> Collections.rotate(members, 1 + numbers.below(5));
          case Tree.Arr(var items) -> Collections.rotate(items, 1 + numbers.below(5));
          case Tree.Leaf _ -> {}
        }
      }
    }
  }

  /// The name of another field, or an odd one.
  private String name(List<Tree.Slot> slots) {
    Tree.Slot other = oneOf(slots);
    return other.holder() instanceof Tree.Obj(var members) && !numbers.oneIn(4)
        ? members.get(other.at()).name()
        : Tree.quoted(oneOf(ODD_TEXTS));
  }

  private Tree nested(Tree value, int levels) {
    Tree nested = value;
    for (int i = 0; i < levels; i++) {
      nested =
          numbers.oneIn(2)
              ? new Tree.Arr(new ArrayList<>(List.of(nested)))
              : new Tree.Obj(new ArrayList<>(List.of(new Tree.Member("\"not\"", nested))));
    }
    return nested;
  }

  /// Another value of the same kind from elsewhere: references that cross.
  private Tree alike(Tree value, List<Tree.Slot> slots) {
    for (int tries = 0; tries < 12; tries++) {
      Tree other = oneOf(slots).value();
      if (other.getClass() == value.getClass() && (other.written().charAt(0) == kind(value))) {
        return other.copy();
      }
    }
    return value;
  }

  private static char kind(Tree value) {
    return value instanceof Tree.Leaf(String written)
        ? written.charAt(0)
        : value.written().charAt(0);
  }

  private Tree text(Tree value) {
    if (!(value instanceof Tree.Leaf(String written)) || written.length() < 2) {
      return value;
    }
    int at = 1 + numbers.below(written.length() - 1);
    String piece = oneOf(ODD_TEXTS);
    int times = numbers.oneIn(8) ? 1 + numbers.below(6000) : 1;
    return new Tree.Leaf(written.substring(0, at) + piece.repeat(times) + written.substring(at));
  }

  private Tree number(Tree value) {
    return value instanceof Tree.Leaf(String written) && written.matches("\\d{1,8}")
        ? new Tree.Leaf(String.valueOf(Integer.parseInt(written) + numbers.below(9) - 4))
        : new Tree.Leaf(String.valueOf(numbers.below(1200) - 100));
  }

  private byte[] lines(byte[] bytes) {
    List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, UTF_8).split("\n", -1)));
    for (int changes = 1 + numbers.below(4); changes > 0 && !lines.isEmpty(); changes--) {
      int at = numbers.below(lines.size());
      String line = lines.get(at);
      switch (numbers.below(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> Collections.swap(lines, at, numbers.below(lines.size()));
        case 3 -> lines.set(at, line.replaceFirst("\\d+", oneOf(ODD_VALUES).replace("\\", "")));
        default -> {
          int in = line.isEmpty() ? 0 : numbers.below(line.length());
          lines.set(at, line.substring(0, in) + oneOf(ODD_TEXTS) + line.substring(in));
        }
      }
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private byte[] bytes(byte[] sound) {
    byte[] bytes = sound.clone();
    for (int changes = 1 + numbers.below(4); changes > 0 && bytes.length > 0; changes--) {
      int at = numbers.below(bytes.length);
      int length = 1 + numbers.below(Math.min(64, bytes.length));
      int end = Math.min(bytes.length, at + length);
      switch (numbers.below(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << numbers.below(8));
        case 1 -> bytes[at] = (byte) numbers.below(256);
        case 2 -> bytes = joined(bytes, at, new byte[0], end);
        case 3 -> bytes = joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
        case 4 -> bytes = joined(bytes, at, oneOf(ODD_TEXTS).getBytes(UTF_8), at);
        default -> bytes = numbers.oneIn(3) ? Arrays.copyOf(bytes, at) : bytes;
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
    byte[] joined = new byte[to + middle.length + bytes.length - from];
    System.arraycopy(bytes, 0, joined, 0, to);
    System.arraycopy(middle, 0, joined, to, middle.length);
    System.arraycopy(bytes, from, joined, to + middle.length, bytes.length - from);
    return joined;
  }
}
