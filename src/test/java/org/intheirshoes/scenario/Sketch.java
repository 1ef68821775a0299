package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.intheirshoes.scenario.Evidence.Kind;

/// A script without prose, drawn in a few lines of a test. Faults `dead` and `late` and promises
/// `text` and `call` are declared in each.
public final class Sketch {

  private Customer.Level mood = new Customer.Level(50, 50);
  private Customer.Level temper = Customer.EVEN_TEMPER;
  private int turnLimit = Scenario.DEFAULT_TURN_LIMIT;
  private Optional<String> standstill = Optional.empty();
  private final Map<String, Cue> cues = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private Sketch() {}

  /// A script that is still empty; its first beat is where it starts.
  public static Sketch script() {
    return new Sketch();
  }

  public Sketch mood(int frustration, int trust) {
    mood = new Customer.Level(frustration, trust);
    return this;
  }

  public Sketch temper(int frustration, int trust) {
    temper = new Customer.Level(frustration, trust);
    return this;
  }

  public Sketch cue(String id, Cue.Matters matters) {
    cues.put(id, new Cue(id, "-", matters));
    return this;
  }

  public Sketch turnLimit(int turns, String standstill) {
    this.turnLimit = turns;
    this.standstill = Optional.of(standstill);
    return this;
  }

  /// A beat; the axes in play are those that its first reply marks.
  public Sketch beat(String id, int stakes, Reply... replies) {
    Set<Axis> axes = new TreeSet<>();
    Axis.ALL.stream().filter(replies[0].marks()::inPlay).forEach(axes::add);
    List<Response> responses = new ArrayList<>();
    for (Reply reply : replies) {
      responses.add(reply.response(axes));
    }
    places.put(
        id,
        new Beat(
            id,
            stakes,
            axes,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            responses));
    return this;
  }

  public Sketch ending(String id, int outcome, int weight) {
    places.put(id, new Ending(id, outcome, weight, "-", "-", "-"));
    return this;
  }

  public Scenario scenario() {
    return new Scenario(
        "sketch",
        "1.0.0",
        "en",
        new Scenario.Card("-", "-", Channel.CHAT, "-", 1, 1, List.of(), Optional.empty()),
        new Scenario.Rep("-", List.of(), List.of()),
        new Customer("-", "-", "-", "-", mood, temper, Look.DEFAULT),
        cues,
        Map.of("dead", "-", "late", "-"),
        Map.of("text", "-", "call", "-"),
        turnLimit,
        standstill,
        places.keySet().iterator().next(),
        places);
  }

  /// A response of a sketch; it leads to `end` unless it says otherwise.
  public record Reply(
      String id,
      Marks marks,
      List<Evidence> evidence,
      Optional<Condition> when,
      Set<String> flags,
      List<Response.Link> links) {

    /// Marks are 0..4, or [Marks#NOT_IN_PLAY].
    public static Reply reply(String id, int acknowledgement, int action, int boundaries) {
      return new Reply(
          id,
          new Marks(acknowledgement, action, boundaries),
          List.of(),
          Optional.empty(),
          Set.of(),
          List.of(new Response.Link(Optional.empty(), "end")));
    }

    /// Evidence as scripts write it, for example `ack:saturday`.
    public Reply shows(String... tags) {
      List<Evidence> shown = new ArrayList<>();
      for (String tag : tags) {
        int colon = tag.indexOf(':');
        Kind kind = Kind.of(colon < 0 ? tag : tag.substring(0, colon)).orElseThrow();
        shown.add(new Evidence(kind, colon < 0 ? "" : tag.substring(colon + 1), "-"));
      }
      return new Reply(id, marks, shown, when, flags, links);
    }

    public Reply when(Condition condition) {
      return new Reply(id, marks, evidence, Optional.of(condition), flags, links);
    }

    public Reply sets(String... flags) {
      return new Reply(id, marks, evidence, when, Set.of(flags), links);
    }

    public Reply to(String place) {
      return new Reply(
          id, marks, evidence, when, flags, List.of(new Response.Link(Optional.empty(), place)));
    }

    /// Leads somewhere else if a condition holds after the turn.
    public Reply toIf(Condition condition, String place) {
      List<Response.Link> more = new ArrayList<>();
      more.add(new Response.Link(Optional.of(condition), place));
      more.addAll(links);
      return new Reply(id, marks, evidence, when, flags, more);
    }

    private Response response(Set<Axis> axes) {
      Map<Axis, String> because = new EnumMap<>(Axis.class);
      axes.forEach(axis -> because.put(axis, "-"));
      return new Response(id, "-", marks, evidence, because, List.of(), when, flags, links);
    }
  }
}
