package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/// The texts of a script that people read, each under a key that stays the same when the script is
/// edited elsewhere, for example `beats/opening/responses/name-and-act/because/action`.
///
/// A key is the way to the text through names and ids. What has no id of its own, such as the lines of a
/// beat, is counted from 1 within what has one.
final class Prose {

  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "summary",
          "setting",
          "contentNote",
          "role",
          "may",
          "mayNot",
          "about",
          "hidden",
          "says",
          "thinks",
          "does",
          "feels",
          "text",
          "quote",
          "notice",
          "facilitator",
          "lesson");

  /// Fields whose names are ids of the script and whose values are read.
  private static final Set<String> NAMED = Set.of("because", "faults", "promises");

  /// What names an item of a list, the first that it has.
  private static final List<String> NAMES = List.of("id", "cue", "tag");

  private final BinaryOperator<String> change;

  private Prose(BinaryOperator<String> change) {
    this.change = change;
  }

  /// The texts by key, in the order of the script.
  static Map<String, String> of(Json script) {
    Map<String, String> texts = new LinkedHashMap<>();
    changed(
        script,
        (key, text) -> {
          texts.put(key, text);
          return text;
        });
    return texts;
  }

  /// The script with other texts, everything else as it was.
  ///
  /// @param change gives the new text for a key and the text that stands there
  static Json changed(Json script, BinaryOperator<String> change) {
    return new Prose(change).below("", "", script);
  }

  private Json below(String key, String field, Json json) {
    return switch (json) {
      case Json.Obj(Json.Spot spot, var fields) -> {
        Map<String, Json.Field> changed = new LinkedHashMap<>();
        fields.forEach(
            (name, child) ->
                changed.put(
                    name,
                    new Json.Field(
                        child.key(),
                        below(
                            child(key, name),
                            NAMED.contains(field) ? field : name,
                            child.value()))));
        yield new Json.Obj(spot, changed);
      }
      case Json.Arr(Json.Spot spot, List<Json> items) -> {
        List<Json> changed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Json item : items) {
          changed.add(below(child(key, name(item, taken)), field, item));
        }
        yield new Json.Arr(spot, changed);
      }
      case Json.Str(Json.Spot spot, String text)
          when FIELDS.contains(field) || NAMED.contains(field) ->
          new Json.Str(spot, change.apply(key, text));
      default -> json;
    };
  }

  private static String child(String key, String name) {
    return key.isEmpty() ? name : key + "/" + name;
  }

  /// What an item is called among those before it: its id, with a number if that was taken, or else
  /// its number.
  private static String name(Json item, Set<String> taken) {
    String base = "";
    if (item instanceof Json.Obj(Json.Spot _, var fields)) {
      for (String name : NAMES) {
        Json.Field field = fields.get(name);
        if (base.isEmpty() && field != null && field.value() instanceof Json.Str id) {
          base = id.text();
        }
      }
    }
    String name = base;
    for (int number = base.isEmpty() ? 1 : 2; name.isEmpty() || !taken.add(name); number++) {
      name = base.isEmpty() ? String.valueOf(number) : base + "." + number;
    }
    return name;
  }
}
