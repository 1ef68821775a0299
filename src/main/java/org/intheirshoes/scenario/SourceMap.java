package org.intheirshoes.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the place of a value in the file it was read from, so that later checks can point there.
public final class SourceMap {

  /// The map of a script that was not read from a file.
  public static final SourceMap EMPTY = new SourceMap(null);

  private final @Nullable Json root;

  SourceMap(@Nullable Json root) {
    this.root = root;
  }

  /// A problem at the value that a JSON pointer names; where that value is missing, at the nearest
  /// one above it.
  public Problem problem(ProblemCode code, String pointer, String message, String hint) {
    Json.Spot spot = spot(pointer);
    return new Problem(code, pointer, spot.line(), spot.column(), message, hint);
  }

  /// The JSON pointer of a place of the script.
  public static String pointerTo(Place place) {
    return Problems.child("/beats", place.id());
  }

  /// The JSON pointer of a response.
  public static String pointerTo(Beat beat, Response response) {
    return pointerTo(beat) + "/responses/" + beat.responses().indexOf(response);
  }

  private Json.Spot spot(String pointer) {
    Json at = root;
    if (at == null) {
      return Json.Spot.NOWHERE;
    }
    Json.Spot spot = at.spot();
    for (String part : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      at = at == null ? null : below(at, part.replace("~1", "/").replace("~0", "~"));
      if (at != null) {
        spot = at.spot();
      }
    }
    return spot;
  }

  private static @Nullable Json below(Json json, String name) {
    return switch (json) {
      case Json.Obj(Json.Spot _, var fields) -> {
        Json.Field field = fields.get(name);
        yield field == null ? null : field.value();
      }
      case Json.Arr(Json.Spot _, List<Json> items) -> {
        boolean index =
            !name.isEmpty() && name.length() < 7 && name.chars().allMatch(Character::isDigit);
        int i = index ? Integer.parseInt(name) : -1;
        yield i >= 0 && i < items.size() ? items.get(i) : null;
      }
      default -> null;
    };
  }
}
