package org.intheirshoes.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Reads a script of format 1, strictly: every problem at once, each with its place. Reading never
/// executes anything and never throws for what stands in the file.
public final class ScenarioReader {

  /// The format that this reader knows.
  public static final int FORMAT = 1;

  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  /// What reading found.
  ///
  /// @param scenario the script, present if and only if no problem is an error
  /// @param problems by place
  /// @param source where each value stood
  public record Reading(Optional<Scenario> scenario, List<Problem> problems, SourceMap source) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private final Problems problems;

  private ScenarioReader(Problems problems) {
    this.problems = problems;
  }

  /// Reads a file; one that cannot be read is a problem too.
  public static Reading read(Path file) {
    Problems problems = new Problems();
    try {
      if (!Files.isRegularFile(file)) {
        problems.wholeFile(
            ProblemCode.UNREADABLE,
            Files.exists(file) ? "This is not a file." : "There is no such file.",
            "Give the path of a scenario script.");
        return refused(problems);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in.readNBytes(Limits.FILE_BYTES + 1), problems);
      }
    } catch (IOException | SecurityException e) {
      problems.wholeFile(
          ProblemCode.UNREADABLE,
          "The file cannot be read.",
          "Check that it may be read and is not open in a program that locks it.");
      return refused(problems);
    }
  }

  /// Reads the bytes of a script.
  public static Reading read(byte[] bytes) {
    return read(bytes, new Problems());
  }

  /// Reads the bytes of a script in another language. Where a text is not translated, or was changed
  /// since, it stands as the script has it.
  public static Reading read(byte[] bytes, Translation translation) {
    return read(bytes, new Problems(), root -> translated(root, translation));
  }

  private static Json translated(Json root, Translation translation) {
    Map<String, String> read = translation.read(Prose.of(root));
    return Prose.changed(root, read::getOrDefault) instanceof Json.Obj(Json.Spot spot, var fields)
        ? new Json.Obj(spot, inLanguage(fields, translation.language()))
        : root;
  }

  private static Map<String, Json.Field> inLanguage(Map<String, Json.Field> fields, String tag) {
    Map<String, Json.Field> changed = new LinkedHashMap<>(fields);
    changed.computeIfPresent(
        "language",
        (_, field) -> new Json.Field(field.key(), new Json.Str(field.value().spot(), tag)));
    return changed;
  }

  private static Reading refused(Problems problems) {
    return new Reading(Optional.empty(), problems.sorted(), SourceMap.EMPTY);
  }

  private static Reading read(byte[] bytes, Problems problems) {
    return read(bytes, problems, UnaryOperator.identity());
  }

  private static Reading read(byte[] bytes, Problems problems, UnaryOperator<Json> said) {
    try {
      Optional<Json> root = JsonFile.parse(bytes, problems).map(said);
      if (root.isEmpty()) {
        return refused(problems);
      }
      Scenario scenario = new ScenarioReader(problems).scenario(root.get());
      return new Reading(
          problems.hasErrors() ? Optional.empty() : Optional.of(scenario),
          problems.sorted(),
          new SourceMap(root.get()));
    } catch (Problems.Full full) {
      return refused(problems);
    }
  }

  private Scenario scenario(Json root) {
    Fields fields =
        Fields.of(
            problems,
            "",
            root,
            "format",
            "id",
            "version",
            "language",
            "title",
            "summary",
            "channel",
            "setting",
            "level",
            "minutes",
            "skills",
            "contentNote",
            "rep",
            "customer",
            "cues",
            "faults",
            "promises",
            "turnLimit",
            "standstill",
            "start",
            "beats",
            "accept",
            "variants",
            "variant");
    format(fields);
    String id = fields.id("id");
    String version = fields.formed("version", VERSION, "1.0.0");
    String language = fields.formed("language", LANGUAGE, "en");
    Scenario.Card card = card(fields);
    Scenario.Rep rep = fields.object("rep").map(json -> rep(fields, json)).orElse(NO_REP);
    Customer customer =
        fields.object("customer").map(json -> customer(fields, json)).orElse(NOBODY);
    Map<String, Cue> cues = fields.entries("cues", this::cue);
    refuseSecondPrimary(fields, cues);
    Map<String, String> faults = fields.entries("faults", fields::text);
    Map<String, String> promises = fields.entries("promises", fields::text);
    int turnLimit = fields.numberOr("turnLimit", 1, 1000, Scenario.DEFAULT_TURN_LIMIT);
    Optional<String> standstill = fields.optionalText("standstill");
    String start = fields.text("start");
    Map<String, Place> places =
        new PlaceReader(problems, cues, faults, promises).places(fields, start, standstill);
    return new Scenario(
        id,
        version,
        language,
        card,
        rep,
        customer,
        cues,
        faults,
        promises,
        turnLimit,
        standstill,
        start,
        places,
        fields.list("accept", this::acceptance),
        variations(fields));
  }

  private Variations variations(Fields fields) {
    List<Variant> all = fields.list("variants", this::variant);
    if (all.size() > Limits.VARIANTS) {
      fields.report(
          ProblemCode.OUT_OF_RANGE,
          "variants",
          "The script has " + all.size() + " variants; at most " + Limits.VARIANTS + " fit.",
          "Leave out the ones that teach least.");
    }
    Variations variations = new Variations(all, fields.optionalId("variant"));
    refuseSecondVariant(fields, all);
    if (variations.played().isPresent() && variations.current().isEmpty()) {
      fields.report(
          ProblemCode.UNDECLARED_VARIANT,
          "variant",
          "The script has no variant “" + Problems.shortened(variations.played().get()) + "”.",
          "Leave the field out: the learner chooses the variant.");
    }
    return variations;
  }

  private static void refuseSecondVariant(Fields fields, List<Variant> all) {
    Set<String> ids = new HashSet<>();
    for (Variant variant : all) {
      if (!variant.id().isEmpty() && !ids.add(variant.id())) {
        fields.report(
            ProblemCode.DUPLICATE_ID,
            "variants",
            "Two variants are called “" + Problems.shortened(variant.id()) + "”.",
            "Give each an id of its own.");
      }
    }
  }

  private Variant variant(String pointer, Json json) {
    Fields fields =
        Fields.of(problems, pointer, json, "id", "title", "about", "rep", "customer", "sets");
    Fields customer =
        fields
            .get("customer")
            .map(
                part ->
                    Fields.of(
                        problems,
                        fields.child("customer"),
                        part,
                        "about",
                        "hidden",
                        "mood",
                        "temper"))
            .orElseGet(() -> Fields.none(problems, fields.child("customer")));
    return new Variant(
        fields.id("id"),
        fields.text("title"),
        fields.text("about"),
        fields.get("rep").map(rep -> rep(fields, rep)),
        customer.optionalText("about"),
        customer.optionalText("hidden"),
        customer.get("mood").map(mood -> level(customer.child("mood"), mood, 100)),
        customer.get("temper").map(temper -> level(customer.child("temper"), temper, 300)),
        Set.copyOf(fields.ids("sets")));
  }

  private Acceptance acceptance(String pointer, Json json) {
    Fields fields = Fields.of(problems, pointer, json, "smell", "at", "reason");
    return new Acceptance(
        fields.word("smell", SmellCode.values()),
        fields.optionalText("at").orElse(""),
        fields.text("reason"));
  }

  private static void format(Fields fields) {
    int format = fields.number("format", 0, Integer.MAX_VALUE);
    if (fields.has("format") && format != FORMAT) {
      fields.report(
          ProblemCode.UNKNOWN_FORMAT,
          "format",
          "The format is " + format + "; this program reads format " + FORMAT + ".",
          "Write \"format\": " + FORMAT + ", or use a newer version of the program.");
    }
  }

  private static Scenario.Card card(Fields fields) {
    return new Scenario.Card(
        fields.text("title"),
        fields.text("summary"),
        fields.word("channel", Channel.values()),
        fields.text("setting"),
        fields.number("level", 1, 3),
        fields.number("minutes", 1, 120),
        fields.ids("skills"),
        fields.optionalText("contentNote"));
  }

  private static final Scenario.Rep NO_REP = new Scenario.Rep("", List.of(), List.of());

  private Scenario.Rep rep(Fields parent, Json json) {
    Fields fields = Fields.of(problems, parent.child("rep"), json, "role", "may", "mayNot");
    return new Scenario.Rep(fields.text("role"), fields.texts("may"), fields.texts("mayNot"));
  }

  private static final Customer NOBODY =
      new Customer("", "", "", "", new Customer.Level(0, 0), Customer.EVEN_TEMPER, Look.DEFAULT);

  private Customer customer(Fields parent, Json json) {
    Fields fields =
        Fields.of(
            problems,
            parent.child("customer"),
            json,
            "name",
            "pronouns",
            "about",
            "hidden",
            "mood",
            "temper",
            "portrait",
            "map");
    return new Customer(
        fields.text("name"),
        fields.text("pronouns"),
        fields.text("about"),
        fields.text("hidden"),
        fields
            .object("mood")
            .map(mood -> level(fields.child("mood"), mood, 100))
            .orElse(NOBODY.mood()),
        fields
            .get("temper")
            .map(temper -> level(fields.child("temper"), temper, 300))
            .orElse(Customer.EVEN_TEMPER),
        fields
            .get("portrait")
            .map(portrait -> look(fields.child("portrait"), portrait))
            .orElse(Look.DEFAULT),
        fields.get("map").map(map -> map(fields.child("map"), map)));
  }

  private EmpathyMap map(String pointer, Json json) {
    Fields fields = Fields.of(problems, pointer, json, "says", "thinks", "does", "feels");
    return new EmpathyMap(
        fields.text("says"), fields.text("thinks"), fields.text("does"), fields.text("feels"));
  }

  private Customer.Level level(String pointer, Json json, int most) {
    Fields fields = Fields.of(problems, pointer, json, "frustration", "trust");
    return new Customer.Level(
        fields.number("frustration", 0, most), fields.number("trust", 0, most));
  }

  private Look look(String pointer, Json json) {
    Fields fields =
        Fields.of(
            problems,
            pointer,
            json,
            "age",
            "skin",
            "hair",
            "hairColour",
            "glasses",
            "headwear",
            "beard",
            "clothes",
            "clothesColour");
    Look plain = Look.DEFAULT;
    return new Look(
        fields.optionalWord("age", Look.Age.values()).orElse(plain.age()),
        fields.optionalWord("skin", Look.Skin.values()).orElse(plain.skin()),
        fields.optionalWord("hair", Look.Hair.values()).orElse(plain.hair()),
        fields.optionalWord("hairColour", Look.HairColour.values()).orElse(plain.hairColour()),
        fields.optionalWord("glasses", Look.Glasses.values()).orElse(plain.glasses()),
        fields.optionalWord("headwear", Look.Headwear.values()).orElse(plain.headwear()),
        fields.optionalWord("beard", Look.Beard.values()).orElse(plain.beard()),
        fields.optionalWord("clothes", Look.Clothes.values()).orElse(plain.clothes()),
        fields
            .optionalWord("clothesColour", Look.ClothesColour.values())
            .orElse(plain.clothesColour()));
  }

  private Cue cue(Fields.Entry entry) {
    Fields fields = Fields.of(problems, entry.pointer(), entry.value(), "says", "matters");
    return new Cue(entry.id(), fields.text("says"), fields.word("matters", Cue.Matters.values()));
  }

  private void refuseSecondPrimary(Fields fields, Map<String, Cue> cues) {
    List<Cue> primary =
        cues.values().stream().filter(cue -> cue.matters() == Cue.Matters.PRIMARY).toList();
    if (primary.size() > 1) {
      fields.report(
          ProblemCode.SECOND_PRIMARY_CUE,
          "cues",
          "Two cues are marked primary: "
              + primary.get(0).id()
              + " and "
              + primary.get(1).id()
              + ".",
          "Decide which one matters most, and mark the others \"yes\".");
    }
  }
}
