package org.intheirshoes.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Turns the bytes of a file into JSON values with their places, or into problems. Hostile input
/// meets a limit before it costs memory.
public final class JsonFile {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Its table of names breaks down on names made to collide.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.STRING)
                  .maxNameLength(1000)
                  .maxNumberLength(1000)
                  .build())
          .build();

  private static final String DEPTH_HINT =
      "Nest at most " + Limits.DEPTH + " levels; a script needs about ten.";

  private final Problems problems;
  private final Map<String, String> names = new HashMap<>();
  private int values;

  private JsonFile(Problems problems) {
    this.problems = problems;
  }

  /// The way to a value; a pointer is made of it only where there is a problem.
  ///
  /// @param step the name of a field or the index of an item
  private record Trail(@Nullable Trail above, Object step) {
    static final Trail ROOT = new Trail(null, "");

    Trail child(Object step) {
      return new Trail(this, step);
    }

    String pointer() {
      return above == null ? "" : Problems.child(above.pointer(), String.valueOf(step));
    }
  }

  /// A limit of this reader was passed; the problem is reported already.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super(null, null, false, false);
    }
  }

  /// The values of the file, or empty where it is no JSON; then a problem tells why.
  public static Optional<Json> parse(byte[] bytes, Problems problems) {
    if (bytes.length > Limits.FILE_BYTES) {
      problems.wholeFile(
          ProblemCode.FILE_TOO_LARGE,
          "The file has " + bytes.length + " bytes; a script may have " + Limits.FILE_BYTES + ".",
          "Split the scenario in two.");
      return Optional.empty();
    }
    return decode(bytes, problems).flatMap(text -> new JsonFile(problems).parse(text));
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    int start = hasMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String read = out.toString();
      int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
      int column = read.length() - read.lastIndexOf('\n');
      problems.add(
          ProblemCode.NOT_UTF8,
          "",
          new Json.Spot(line, column),
          "The file is not in UTF-8: byte " + (in.position() + 1) + " does not fit.",
          "Save the file with the encoding UTF-8.");
      return Optional.empty();
    }
    return Optional.of(out.toString());
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private Optional<Json> parse(String text) {
    if (text.isBlank()) {
      problems.add(
          ProblemCode.TRUNCATED,
          "",
          new Json.Spot(1, 1),
          "The file is empty.",
          "A script is one JSON object: { \"format\": 1, ... }.");
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return parse(parser);
    }
  }

  private Optional<Json> parse(JsonParser parser) {
    try {
      parser.nextToken();
      Json root = value(parser, Trail.ROOT);
      if (parser.nextToken() != null) {
        problems.add(
            ProblemCode.NOT_JSON,
            "",
            spot(parser.currentTokenLocation()),
            "Something stands behind the end of the script.",
            "Remove it, or look for a bracket that closes too early.");
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (Stopped stopped) {
      return Optional.empty();
    } catch (JacksonException broken) {
      // Passed limits come without a place.
      TokenStreamLocation place = broken.getLocation();
      report(broken, spot(place == null ? parser.currentTokenLocation() : place));
      return Optional.empty();
    }
  }

  private void report(JacksonException broken, Json.Spot spot) {
    switch (broken) {
      case StreamConstraintsException passed -> reportLimit(passed, spot);
      case UnexpectedEndOfInputException _ ->
          problems.add(
              ProblemCode.TRUNCATED,
              "",
              spot,
              "The file ends in the middle of the script.",
              "Close every bracket and quotation mark, or fetch the whole file again.");
      default ->
          problems.add(
              ProblemCode.NOT_JSON,
              "",
              spot,
              "This is not JSON: " + sentence(broken.getOriginalMessage()),
              "Look just before this place for a missing comma, quotation mark or bracket.");
    }
  }

  private void reportLimit(StreamConstraintsException passed, Json.Spot spot) {
    String message = String.valueOf(passed.getOriginalMessage());
    if (message.contains("nesting depth")) {
      problems.add(
          ProblemCode.TOO_DEEP,
          "",
          spot,
          "The script is nested more than " + Limits.DEPTH + " levels deep.",
          DEPTH_HINT);
    } else {
      problems.add(
          ProblemCode.TEXT_TOO_LONG,
          "",
          spot,
          "A text, name or number here is far too long; a text may have "
              + Limits.TEXT
              + " characters.",
          "Shorten it: people listen for a sentence or two.");
    }
  }

  private static String sentence(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    return first.endsWith(".") ? first : first + ".";
  }

  private Json value(JsonParser parser, Trail trail) {
    Json.Spot spot = spot(parser.currentTokenLocation());
    if (++values > Limits.VALUES) {
      problems.add(
          ProblemCode.TOO_MANY_VALUES,
          trail.pointer(),
          spot,
          "The script has more than " + Limits.VALUES + " values.",
          "Split the scenario in two.");
      throw new Stopped();
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, trail, spot);
      case START_ARRAY -> array(parser, trail, spot);
      case VALUE_STRING -> new Json.Str(spot, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(spot, parser.getString());
      case VALUE_TRUE -> new Json.Bool(spot, true);
      case VALUE_FALSE -> new Json.Bool(spot, false);
      default -> new Json.Nul(spot);
    };
  }

  private Json object(JsonParser parser, Trail trail, Json.Spot spot) {
    FieldMap fields = new FieldMap();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = names.computeIfAbsent(parser.currentName(), each -> each);
      Json.Spot key = spot(parser.currentTokenLocation());
      Trail child = trail.child(name);
      parser.nextToken();
      Json value = value(parser, child);
      if (!fields.add(name, new Json.Field(key, value))) {
        problems.add(
            ProblemCode.DUPLICATE_KEY,
            child.pointer(),
            key,
            "“" + Problems.shortened(name) + "” stands here for the second time.",
            "Remove one of the two, or give it another name.");
      }
    }
    return new Json.Obj(spot, fields);
  }

  private Json array(JsonParser parser, Trail trail, Json.Spot spot) {
    List<Json> items = new ArrayList<>(4);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, trail.child(items.size())));
    }
    return new Json.Arr(spot, items);
  }

  private static Json.Spot spot(TokenStreamLocation location) {
    return new Json.Spot(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }
}
