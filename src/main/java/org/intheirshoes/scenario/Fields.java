package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fields of one object of a script. Every getter reports what is wrong and answers with a
/// stand-in, so that one reading finds all problems.
public final class Fields {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Problems problems;
  private final String pointer;
  private final Json.Obj object;

  private Fields(Problems problems, String pointer, Json.Obj object) {
    this.problems = problems;
    this.pointer = pointer;
    this.object = object;
  }

  /// The fields of an object; a value of another kind is reported and read as empty.
  ///
  /// @param known every name that may stand here; others are reported
  public static Fields of(Problems problems, String pointer, Json json, String... known) {
    Fields fields = new Fields(problems, pointer, asObject(problems, pointer, json));
    List<String> names = List.of(known);
    fields.object.fields().forEach((name, field) -> fields.refuseUnknown(name, field, names));
    return fields;
  }

  /// The fields of an object that is not there.
  static Fields none(Problems problems, String pointer) {
    return new Fields(problems, pointer, new Json.Obj(Json.Spot.NOWHERE, Map.of()));
  }

  private static Json.Obj asObject(Problems problems, String pointer, Json json) {
    if (json instanceof Json.Obj object) {
      return object;
    }
    wrongType(problems, pointer, json, "an object { ... }");
    return new Json.Obj(json.spot(), Map.of());
  }

  private void refuseUnknown(String name, Json.Field field, List<String> known) {
    if (known.contains(name)) {
      return;
    }
    String hint =
        Spelling.nearest(name, known)
            .map(near -> "Did you mean “" + near + "”?")
            .orElse("Known here: " + String.join(", ", known) + ".");
    problems.add(
        ProblemCode.UNKNOWN_FIELD,
        child(name),
        field.key(),
        "“" + Problems.shortened(name) + "” is not a field of the format here.",
        hint);
  }

  private static void wrongType(Problems problems, String pointer, Json json, String wanted) {
    problems.add(
        ProblemCode.WRONG_TYPE,
        pointer,
        json.spot(),
        "Here stands " + json.kind() + ", and it should be " + wanted + ".",
        "Write " + wanted + ".");
  }

  /// The JSON pointer of the object.
  public String pointer() {
    return pointer;
  }

  /// Where the object begins.
  public Json.Spot spot() {
    return object.spot();
  }

  /// The JSON pointer of a field.
  public String child(String name) {
    return Problems.child(pointer, name);
  }

  /// Where a field's value stands, or the object where it is missing.
  public Json.Spot spotOf(String name) {
    Json.Field field = object.fields().get(name);
    return field == null ? object.spot() : field.value().spot();
  }

  /// Whether the field is there, be it null.
  public boolean has(String name) {
    return object.fields().containsKey(name);
  }

  /// Reports a problem at a field.
  public void report(ProblemCode code, String name, String message, String hint) {
    problems.add(code, child(name), spotOf(name), message, hint);
  }

  /// The value of a field; null and absent are the same.
  public Optional<Json> get(String name) {
    Json.@Nullable Field field = object.fields().get(name);
    return field == null || field.value() instanceof Json.Nul
        ? Optional.empty()
        : Optional.of(field.value());
  }

  private Optional<Json> require(String name) {
    Optional<Json> value = get(name);
    if (value.isEmpty()) {
      problems.add(
          ProblemCode.MISSING_FIELD,
          pointer,
          spotOf(name),
          "The field “" + name + "” is missing.",
          "Add “" + name + "”.");
    }
    return value;
  }

  /// A required object.
  public Optional<Json> object(String name) {
    return require(name);
  }

  /// A required text of 1 to 4000 characters.
  public String text(String name) {
    return require(name).flatMap(json -> text(name, json)).orElse("");
  }

  /// A text that may be absent.
  public Optional<String> optionalText(String name) {
    return get(name).flatMap(json -> text(name, json));
  }

  /// Most texts are fine, and need no pointer.
  private Optional<String> text(String name, Json json) {
    return json instanceof Json.Str(Json.Spot _, String text) && isFine(text)
        ? Optional.of(text)
        : textAt(child(name), json);
  }

  private static boolean isFine(String text) {
    if (text.length() > Limits.TEXT || text.isBlank()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || cannotBeShown(c)) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> textAt(String at, Json json) {
    if (!(json instanceof Json.Str(Json.Spot spot, String text))) {
      wrongType(problems, at, json, "a text in quotation marks");
      return Optional.empty();
    }
    int length = text.codePointCount(0, text.length());
    if (length > Limits.TEXT) {
      problems.add(
          ProblemCode.TEXT_TOO_LONG,
          at,
          spot,
          "The text has " + length + " characters; at most " + Limits.TEXT + " fit.",
          "Shorten it, or split it into several lines.");
      return Optional.empty();
    }
    if (text.isBlank()) {
      problems.add(
          ProblemCode.BAD_TEXT, at, spot, "The text is empty.", "Write it, or remove the field.");
      return Optional.empty();
    }
    if (text.codePoints().anyMatch(Fields::cannotBeShown)) {
      problems.add(
          ProblemCode.BAD_TEXT,
          at,
          spot,
          "The text holds a control character or half of a character.",
          "Type the text again; only line breaks and tabs may stand in it.");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean cannotBeShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
      case Character.SURROGATE -> true;
      default -> false;
    };
  }

  /// A required text that has a form.
  public String formed(String name, Pattern form, String example) {
    String text = text(name);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      report(
          ProblemCode.BAD_TEXT,
          name,
          "“" + Problems.shortened(text) + "” has not the form of “" + name + "”.",
          "Write it like “" + example + "”.");
    }
    return text;
  }

  /// A required id.
  public String id(String name) {
    String id = text(name);
    if (!id.isEmpty()) {
      checkId(child(name), spotOf(name), id);
    }
    return id;
  }

  /// An id that may be absent.
  public Optional<String> optionalId(String name) {
    Optional<String> id = optionalText(name);
    id.ifPresent(text -> checkId(child(name), spotOf(name), text));
    return id;
  }

  private void checkId(String at, Json.Spot spot, String id) {
    if (id.length() > Limits.ID || !ID.matcher(id).matches()) {
      problems.add(
          ProblemCode.BAD_ID,
          at,
          spot,
          "“" + Problems.shortened(id) + "” is not an id.",
          "Use small letters, digits and single hyphens, for example “name-and-act”, at most "
              + Limits.ID
              + " characters.");
    }
  }

  /// A required whole number.
  public int number(String name, int least, int most) {
    return require(name).map(json -> number(name, json, least, most)).orElse(least);
  }

  /// A whole number that may be absent.
  public int numberOr(String name, int least, int most, int otherwise) {
    return get(name).map(json -> number(name, json, least, most)).orElse(otherwise);
  }

  private int number(String name, Json json, int least, int most) {
    String range = "a whole number from " + least + " to " + most;
    if (!(json instanceof Json.Num(Json.Spot spot, String text))) {
      wrongType(problems, child(name), json, range);
      return least;
    }
    boolean whole = text.length() <= 9 && isDigits(text);
    int value = whole ? Integer.parseInt(text) : -1;
    if (!whole || value < least || value > most) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          child(name),
          spot,
          "“" + name + "” is " + Problems.shortened(text) + ".",
          "Write " + range + ".");
      return least;
    }
    return value;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /// A required word of a closed list.
  public <E extends ScriptWord> E word(String name, E[] words) {
    return require(name).flatMap(json -> word(child(name), json, words)).orElse(words[0]);
  }

  /// A word of a closed list that may be absent.
  public <E extends ScriptWord> Optional<E> optionalWord(String name, E[] words) {
    return get(name).flatMap(json -> word(child(name), json, words));
  }

  /// A list of words that may be absent.
  public <E extends ScriptWord> List<E> words(String name, E[] words, List<E> otherwise) {
    if (get(name).isEmpty()) {
      return otherwise;
    }
    List<E> read = new ArrayList<>();
    for (Optional<E> each : list(name, (at, json) -> word(at, json, words))) {
      each.ifPresent(read::add);
    }
    return read;
  }

  private <E extends ScriptWord> Optional<E> word(String at, Json json, E[] words) {
    if (!(json instanceof Json.Str(Json.Spot spot, String text))) {
      wrongType(problems, at, json, "one of its words, in quotation marks");
      return Optional.empty();
    }
    for (E each : words) {
      if (each.word().equals(text)) {
        return Optional.of(each);
      }
    }
    List<String> known = List.of(words).stream().map(ScriptWord::word).toList();
    problems.add(
        ProblemCode.UNKNOWN_WORD,
        at,
        spot,
        "“" + Problems.shortened(text) + "” is not one of the words that may stand here.",
        Spelling.nearest(text, known).map(near -> "Did you mean “" + near + "”? ").orElse("")
            + "Possible: "
            + String.join(", ", known)
            + ".");
    return Optional.empty();
  }

  /// A list that may be absent; its items by the function, which gets pointer and value.
  public <T> List<T> list(String name, BiFunction<String, Json, T> item) {
    return get(name).map(json -> items(child(name), json, item)).orElse(List.of());
  }

  /// A required list.
  public <T> List<T> requiredList(String name, BiFunction<String, Json, T> item) {
    return require(name).map(json -> items(child(name), json, item)).orElse(List.of());
  }

  private <T> List<T> items(String at, Json json, BiFunction<String, Json, T> item) {
    if (!(json instanceof Json.Arr(Json.Spot _, List<Json> values))) {
      wrongType(problems, at, json, "a list [ ... ]");
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      items.add(item.apply(Problems.child(at, String.valueOf(i)), values.get(i)));
    }
    return items;
  }

  /// A list of texts that may be absent.
  public List<String> texts(String name) {
    return list(name, (at, json) -> textAt(at, json).orElse(""));
  }

  /// A list of ids that may be absent.
  public List<String> ids(String name) {
    return list(
        name,
        (at, json) -> {
          String id = textAt(at, json).orElse("");
          if (!id.isEmpty()) {
            checkId(at, json.spot(), id);
          }
          return id;
        });
  }

  /// An object whose names are ids, absent read as empty; its values by the function, which gets
  /// the id.
  public <T> Map<String, T> entries(String name, Function<Entry, T> value) {
    return get(name).map(json -> entries(child(name), json, value)).orElse(Map.of());
  }

  /// A required object whose names are ids.
  public <T> Map<String, T> requiredEntries(String name, Function<Entry, T> value) {
    return require(name).map(json -> entries(child(name), json, value)).orElse(Map.of());
  }

  /// One entry of an object whose names are ids.
  public record Entry(String id, String pointer, Json value) {}

  private <T> Map<String, T> entries(String at, Json json, Function<Entry, T> value) {
    Map<String, T> entries = new LinkedHashMap<>();
    asObject(problems, at, json)
        .fields()
        .forEach(
            (id, field) -> {
              String child = Problems.child(at, id);
              checkId(child, field.key(), id);
              entries.put(id, value.apply(new Entry(id, child, field.value())));
            });
    return entries;
  }

  /// The text of an entry.
  public String text(Entry entry) {
    return textAt(entry.pointer(), entry.value()).orElse("");
  }
}
