package org.intheirshoes.fuzz;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes inputs, one after the other, the same for the same seed.
final class Trial {

  /// How often each kind comes, of a hundred.
  private static final Map<Format, Integer> SHARE =
      new EnumMap<>(
          Map.of(
              Format.SCRIPT, 78,
              Format.DRILL, 8,
              Format.PLAN, 6,
              Format.MARKS, 5,
              Format.LANGUAGE, 2,
              Format.LOGBOOK, 1));

  private final Map<Format, List<Format.Seed>> seeds = new EnumMap<>(Format.class);

  /// An input.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Input(Format format, byte[] bytes) {}

  Trial() {
    for (Format format : Format.values()) {
      seeds.put(format, format.seeds());
    }
  }

  /// The sound files that the inputs of a kind are made from.
  List<Format.Seed> sound(Format format) {
    return seeds.getOrDefault(format, List.of());
  }

  Input input(Numbers numbers) {
    int at = numbers.below(100);
    Format format = Format.SCRIPT;
    for (var share : SHARE.entrySet()) {
      format = share.getKey();
      at -= share.getValue();
      if (at < 0) {
        break;
      }
    }
    List<Format.Seed> sound = seeds.get(format);
    return new Input(format, Mutation.of(sound.get(numbers.below(sound.size())), numbers));
  }
}
