package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Evidence.Subject;
import org.intheirshoes.scenario.Problem.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds the schema that editors use and the reader together.
class ScenarioSchemaTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode SCHEMA = parse(Path.of("assets/schema/scenario-1.schema.json"));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema COMPILED = REGISTRY.getSchema(SCHEMA);

  /// What a schema cannot see: it knows no other place of the script than the one it looks at.
  private static final Set<ProblemCode> ONLY_THE_READER_SEES =
      EnumSet.of(
          ProblemCode.DEAD_LINK,
          ProblemCode.START_NOT_A_BEAT,
          ProblemCode.STANDSTILL_NOT_AN_ENDING,
          ProblemCode.QUOTE_NOT_IN_TEXT,
          ProblemCode.UNDECLARED_CUE,
          ProblemCode.UNDECLARED_FAULT,
          ProblemCode.UNDECLARED_PROMISE,
          ProblemCode.SECOND_PRIMARY_CUE,
          ProblemCode.UNDECLARED_VARIANT,
          ProblemCode.DUPLICATE_ID,
          ProblemCode.NEXT_ORDER);

  private static JsonNode parse(Path file) {
    return JSON.readTree(file);
  }

  private static List<Error> schemaSays(JsonNode script) {
    return COMPILED.validate(script);
  }

  private static List<ProblemCode> readerSays(JsonNode script) {
    return ScenarioReader.read(JSON.writeValueAsBytes(script)).problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::code)
        .toList();
  }

  private static JsonNode everyField() {
    return JSON.readTree(Scripts.everyField().bytes());
  }

  private static JsonNode small() {
    return JSON.readTree(Scripts.small().bytes());
  }

  @Test
  void isItselfASoundSchema() {
    Schema schemas = REGISTRY.getSchema(SchemaLocation.of(SCHEMA.get("$schema").asString()));
    assertThat(schemas.validate(SCHEMA)).isEmpty();
  }

  @Nested
  class EveryScript {

    @TestFactory
    Stream<DynamicTest> ofTheProgramIsAccepted() throws IOException {
      List<Path> scripts = new ArrayList<>();
      Path folder = Path.of("scenarios");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(scripts::add);
        }
      }
      return scripts.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.toString(),
                      () -> {
                        assertThat(schemaSays(parse(file))).isEmpty();
                        assertThat(readerSays(parse(file))).isEmpty();
                      }));
    }

    @Test
    void ofTheTestsIsAccepted() {
      JsonNode vector =
          parse(Path.of("src/test/resources/org/intheirshoes/analysis/broken-tv-vector.json"));
      assertThat(schemaSays(everyField())).isEmpty();
      assertThat(schemaSays(small())).isEmpty();
      assertThat(schemaSays(vector.get("script"))).isEmpty();
    }
  }

  @Nested
  class TheClosedLists {

    private static List<String> words(String pointer) {
      JsonNode list = SCHEMA.at(pointer + "/enum");
      return list.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    private static void same(String pointer, ScriptWord[] words) {
      assertThat(words(pointer))
          .as(pointer)
          .containsExactlyElementsOf(Stream.of(words).map(ScriptWord::word).toList());
    }

    @Test
    void areThoseOfTheProgram() {
      same("/properties/channel", Channel.values());
      same("/$defs/axis", Axis.values());
      same("/$defs/cue/properties/matters", Cue.Matters.values());
      same("/$defs/line/properties/by", Line.Speaker.values());
      same("/$defs/line/properties/feeling", Feeling.values());
    }

    @Test
    void areThoseOfThePortrait() {
      String portrait = "/properties/customer/properties/portrait/properties/";
      same(portrait + "age", Look.Age.values());
      same(portrait + "skin", Look.Skin.values());
      same(portrait + "hair", Look.Hair.values());
      same(portrait + "hairColour", Look.HairColour.values());
      same(portrait + "glasses", Look.Glasses.values());
      same(portrait + "headwear", Look.Headwear.values());
      same(portrait + "beard", Look.Beard.values());
      same(portrait + "clothes", Look.Clothes.values());
      same(portrait + "clothesColour", Look.ClothesColour.values());
    }

    @Test
    void areThoseOfTheEvidence() {
      JsonNode tags = SCHEMA.at("/$defs/evidence/properties/tag/anyOf");
      List<String> alone = new ArrayList<>();
      List<String> withSubject = new ArrayList<>();
      for (Evidence.Kind kind : Evidence.Kind.values()) {
        (kind.subject() == Subject.NONE ? alone : withSubject).add(kind.word().replace(".", "\\."));
      }
      assertThat(tags.get(0).get("enum").valueStream().map(JsonNode::asString))
          .containsExactlyElementsOf(alone);
      assertThat(tags.get(1).get("pattern").asString())
          .startsWith("^(" + String.join("|", withSubject) + "):");
    }

    @Test
    void ofMarksAndReasonsAreTheAxes() {
      List<String> axes = Axis.ALL.stream().map(Axis::word).toList();
      assertThat(SCHEMA.at("/$defs/response/properties/marks/properties").propertyNames())
          .containsExactlyElementsOf(axes);
      assertThat(SCHEMA.at("/$defs/response/properties/because/properties").propertyNames())
          .containsExactlyElementsOf(axes);
    }
  }

  @Nested
  class EveryField {

    /// Where a title shows while typing; parts of rules have none.
    @Test
    void isExplainedToWhoeverTypesIt() {
      List<String> silent = new ArrayList<>();
      collect(SCHEMA, "", silent);
      assertThat(silent).isEmpty();
    }

    private static void collect(JsonNode schema, String at, List<String> silent) {
      for (String table : List.of("properties", "$defs")) {
        for (var entry : schema.path(table).properties()) {
          String here = at + "/" + table + "/" + entry.getKey();
          boolean nullable = entry.getKey().startsWith("optional");
          if (!nullable
              && !(entry.getValue().has("title") && entry.getValue().has("description"))) {
            silent.add(here);
          }
          collect(entry.getValue(), here, silent);
        }
      }
      if (schema.has("items")) {
        collect(schema.get("items"), at + "/items", silent);
      }
    }
  }

  /// Systematic changes of a sound script. Both refuse, or both accept, but for what only the reader
  /// can see.
  @Nested
  class SchemaAndReaderAgree {

    private static final List<String> VALUES =
        List.of("null", "true", "7", "-1", "0.5", "\"a word\"", "\"a-word\"", "[]", "{}", "[null]");

    private static void compare(String change, JsonNode script) {
      List<Error> schema = schemaSays(script);
      List<ProblemCode> reader = readerSays(script);
      if (!ONLY_THE_READER_SEES.containsAll(reader)) {
        assertThat(schema).as("%s: the reader refuses it with %s", change, reader).isNotEmpty();
      }
      if (!schema.isEmpty()) {
        assertThat(reader).as("%s: the schema refuses it with %s", change, schema).isNotEmpty();
      }
    }

    private static List<String> pointers(JsonNode node) {
      List<String> found = new ArrayList<>();
      collect(node, "", found);
      return found;
    }

    private static void collect(JsonNode node, String at, List<String> into) {
      into.add(at);
      node.properties()
          .forEach(entry -> collect(entry.getValue(), at + "/" + entry.getKey(), into));
      if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          collect(node.get(i), at + "/" + i, into);
        }
      }
    }

    private static void set(JsonNode script, String pointer, JsonNode value) {
      JsonPointer at = JsonPointer.compile(pointer);
      switch (script.at(at.head())) {
        case ObjectNode object -> object.set(at.last().getMatchingProperty(), value);
        case ArrayNode array -> array.set(at.last().getMatchingIndex(), value);
        default -> throw new IllegalArgumentException(pointer);
      }
    }

    private static void remove(JsonNode script, String pointer) {
      JsonPointer at = JsonPointer.compile(pointer);
      switch (script.at(at.head())) {
        case ObjectNode object -> object.remove(at.last().getMatchingProperty());
        case ArrayNode array -> array.remove(at.last().getMatchingIndex());
        default -> throw new IllegalArgumentException(pointer);
      }
    }

    @Test
    void whateverFieldOrItemIsRemoved() {
      for (String pointer : pointers(everyField())) {
        if (!pointer.isEmpty()) {
          JsonNode script = everyField().deepCopy();
          remove(script, pointer);
          compare("without " + pointer, script);
        }
      }
    }

    @Test
    void whateverValueIsReplaced() {
      JsonNode sound = everyField();
      for (String pointer : pointers(sound)) {
        for (String value : VALUES) {
          if (!pointer.isEmpty()) {
            JsonNode script = sound.deepCopy();
            set(script, pointer, JSON.readTree(value));
            compare(pointer + " = " + value, script);
          }
        }
      }
    }

    @Test
    void whereverAnUnknownFieldIsAdded() {
      JsonNode sound = everyField();
      for (String pointer : pointers(sound)) {
        JsonNode script = sound.deepCopy();
        if (script.at(pointer) instanceof ObjectNode object) {
          object.put("unknownField", "x");
          compare("unknown field in " + pointer, script);
          assertThat(readerSays(script)).as(pointer).isNotEmpty();
        }
      }
    }

    @Test
    void whateverItemStandsTwice() {
      JsonNode sound = everyField();
      for (String pointer : pointers(sound)) {
        JsonNode script = sound.deepCopy();
        if (script.at(pointer) instanceof ArrayNode array && !array.isEmpty()) {
          array.add(array.get(0).deepCopy());
          compare("first item of " + pointer + " twice", script);
        }
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            /format | 0 | 2
            /level | 0 | 4
            /minutes | 0 | 121
            /turnLimit | 0 | 1001
            /customer/mood/frustration | -1 | 101
            /customer/mood/trust | -1 | 101
            /customer/temper/frustration | -1 | 301
            /customer/temper/trust | -1 | 301
            /beats/opening/stakes | 0 | 4
            /beats/opening/seconds | 0 | 3601
            /beats/opening/responses/1/marks/acknowledgement | -1 | 5
            /beats/opening/responses/1/marks/action | -1 | 5
            /beats/opening/responses/1/marks/boundaries | -1 | 5
            /beats/opening/responses/0/next/0/when/all/1/trust/atLeast | -1 | 101
            /beats/opening/responses/2/when/any/1/frustration/below | -1 | 101
            /beats/sorted/ending/outcome | -1 | 5
            /beats/sorted/ending/weight | 0 | 11
            """)
    void onTheRangeOf(String pointer, int tooLow, int tooHigh) {
      for (int number : List.of(tooLow, tooLow + 1, tooHigh - 1, tooHigh)) {
        JsonNode script = everyField().deepCopy();
        set(script, pointer, JSON.readTree(String.valueOf(number)));
        boolean inside = tooLow < number && number < tooHigh;
        assertThat(schemaSays(script).isEmpty()).as("schema: %s", number).isEqualTo(inside);
        assertThat(readerSays(script).isEmpty()).as("reader: %s", number).isEqualTo(inside);
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            /id | "Upper" | false
            /id | "a--b" | false
            /id | "a\\n" | false
            /id | "a-1" | true
            /version | "1.0" | false
            /version | "10.20.3000" | true
            /language | "en_GB" | false
            /language | "zh-Hant-TW" | true
            /title | "" | false
            /title | " \\n" | false
            /title | "\\u2003" | false
            /title | "\\u00a0" | true
            /title | "a\\u0000" | false
            /title | "a\\r\\nb" | false
            /title | "a\\n\\tb" | true
            /title | "a\\u0085" | false
            /skills/0 | "Not An Id" | false
            /cues/Rain | {"says": "-", "matters": "no"} | false
            /faults/a b | "-" | false
            /promises/a_b | "-" | false
            /beats/Gone | {"ending": {"outcome": 1, "title": "-", "text": "-", "lesson": "-"}} | false
            /beats/gone | {"ending": {"outcome": 1, "title": "-", "text": "-", "lesson": "-"}} | true
            /beats/gone | {"ending": {"outcome": 1, "title": "-", "text": "-", "lesson": "-"}, "stakes": 1} | false
            /beats/gone | {"ending": null} | false
            /beats/opening/axes | [] | false
            /beats/opening/axes | ["action"] | false
            /beats/opening/axes | ["boundaries", "acknowledgement", "action"] | true
            /beats/opening/axes | ["action", "action"] | false
            /beats/closing/axes | ["action"] | false
            /beats/closing/axes | null | false
            /beats/closing/responses/0/marks | {"action": 2} | false
            /beats/closing/responses/0/because | {"action": "-", "boundaries": "-", "acknowledgement": "-"} | false
            /beats/opening/silence | null | false
            /beats/opening/seconds | null | false
            /beats/opening/responses/0/when | {} | false
            /beats/opening/responses/0/when | {"flag": "a", "cue": "rain"} | false
            /beats/opening/responses/0/when | {"not": null} | false
            /beats/opening/responses/0/when | {"not": {"not": {"not": {"trust": {"below": 4}}}}} | true
            /beats/opening/responses/0/when | {"all": [{"any": [{"flag": 1}]}]} | false
            /beats/opening/responses/0/when | {"any": []} | false
            /beats/opening/responses/0/when | {"trust": {}} | false
            /beats/opening/responses/0/when | {"trust": {"atLeast": null}} | false
            /beats/opening/responses/0/when | {"trust": {"atLeast": 4, "below": null}} | true
            /beats/opening/responses/0/when | {"trust": {"atLeast": 4, "below": 9}} | true
            /beats/opening/responses/0/when | {"flag": "Not an id"} | false
            /beats/opening/responses/0/sets | ["Not an id"] | false
            /beats/opening/responses/0/next | [] | false
            /beats/opening/responses/0/next | [{"when": {"flag": "a"}, "to": "stuck"}] | false
            /beats/opening/responses/0/next | [{"to": "stuck"}, {"to": "stuck"}] | false
            /beats/opening/responses/0/next | [{"when": null, "to": "stuck"}] | true
            /beats/opening/responses/1/evidence | null | true
            /beats/opening/responses/1/evidence/1/tag | "empathy:rain" | false
            /beats/opening/responses/1/evidence/1/tag | "ack" | false
            /beats/opening/responses/1/evidence/1/tag | "ack:" | false
            /beats/opening/responses/1/evidence/1/tag | "breach:" | false
            /beats/opening/responses/1/evidence/1/tag | "breach:-" | false
            /beats/opening/responses/1/evidence/1/tag | "promise:call-back" | false
            /beats/opening/responses/1/evidence/1/tag | "promise.keep:call-back" | true
            /beats/opening/responses/2/evidence/0/tag | "breach:any-code" | true
            """)
    void onThis(String pointer, String value, boolean accepted) {
      JsonNode script = everyField().deepCopy();
      set(script, pointer, JSON.readTree(value));
      assertThat(schemaSays(script).isEmpty()).as("schema").isEqualTo(accepted);
      assertThat(readerSays(script).isEmpty()).as("reader").isEqualTo(accepted);
    }

    @Test
    void onTheLengthOfTextsAndIds() {
      for (String one : List.of("a", "🙂")) {
        for (int length : List.of(4000, 4001)) {
          JsonNode script = small().deepCopy();
          set(script, "/title", JSON.getNodeFactory().stringNode(one.repeat(length)));
          assertThat(schemaSays(script).isEmpty()).isEqualTo(length == 4000);
          compare("a title of " + length, script);
        }
      }
      for (int length : List.of(80, 81)) {
        JsonNode script = small().deepCopy();
        set(script, "/id", JSON.getNodeFactory().stringNode("a".repeat(length)));
        assertThat(schemaSays(script).isEmpty()).isEqualTo(length == 80);
        compare("an id of " + length, script);
      }
    }

    @Test
    void onTheNumberOfResponses() {
      for (int count : List.of(1, 12, 13)) {
        JsonNode script = small().deepCopy();
        ArrayNode responses = (ArrayNode) script.at("/beats/hello/responses");
        JsonNode first = responses.get(0);
        responses.removeAll();
        for (int i = 0; i < count; i++) {
          responses.add(((ObjectNode) first.deepCopy()).put("id", "r" + i));
        }
        assertThat(schemaSays(script).isEmpty()).isEqualTo(count <= 12);
        assertThat(readerSays(script).isEmpty()).isEqualTo(count <= 12);
      }
    }

    @Test
    void onTheNumberOfBeats() {
      JsonNode script = small().deepCopy();
      ObjectNode beats = (ObjectNode) script.get("beats");
      for (int i = 0; i < 19_999; i++) {
        beats.set("b" + i, beats.get("done"));
      }
      assertThat(schemaSays(script)).isNotEmpty();
      assertThat(readerSays(script)).containsExactly(ProblemCode.TOO_MANY_BEATS);
    }
  }

  @Nested
  class OnlyTheReaderSees {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            "level": 2 | "level": 2.0 | OUT_OF_RANGE
            "level": 2 | "level": 2e0 | OUT_OF_RANGE
            "outcome": 0 | "outcome": -0 | OUT_OF_RANGE
            "level": 2 | "level": 2, "level": 2 | DUPLICATE_KEY
            "Ada Moss" | "Ada \\ud800" | BAD_TEXT
            "start": "opening" | "start": "closing-time" | DEAD_LINK
            "start": "opening" | "start": "sorted" | START_NOT_A_BEAT
            "standstill": "stuck" | "standstill": "closing" | STANDSTILL_NOT_AN_ENDING
            "silence": "wait" | "silence": "call" | DEAD_LINK
            "next": "sorted" | "next": "nowhere" | DEAD_LINK
            "id": "hang-up" | "id": "call" | DUPLICATE_ID
            "matters": "no" | "matters": "primary" | SECOND_PRIMARY_CUE
            "quote": "by nine" | "quote": "by ten" | QUOTE_NOT_IN_TEXT
            "ack:birthday" | "ack:sunday" | UNDECLARED_CUE
            "apology:wet-parcel" | "apology:dog" | UNDECLARED_FAULT
            "promise.keep:call-back" | "promise.keep:cash" | UNDECLARED_PROMISE
            { "to": "opening" } | { "to": "opening" }, { "when": { "flag": "b" }, "to": "stuck" } | NEXT_ORDER
            """)
    void what(String text, String replacement, ProblemCode code) {
      byte[] script = Scripts.everyField().with(text, replacement).bytes();
      assertThat(schemaSays(JSON.readTree(script))).isEmpty();
      assertThat(ScenarioReader.read(script).problems())
          .extracting(Problem::code)
          .containsExactly(code);
    }
  }
}
