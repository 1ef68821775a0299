package org.intheirshoes.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// What the scenarios of a shelf cover together: levels, channels, skills, and the feelings that their
/// customers show.
///
/// @param entries one for each scenario, in the order of the shelf
public record Coverage(List<Entry> entries) {

  public Coverage {
    entries = List.copyOf(entries);
  }

  /// What one scenario brings.
  ///
  /// @param item its title, level, channel, minutes, skills and content note
  /// @param feelings what the customer shows in lines and reactions, in the order of [Feeling]
  /// @param beats how many it has
  /// @param endings how many it has
  /// @param variants in how many other versions it can be played
  public record Entry(ShelfItem item, Set<Feeling> feelings, int beats, int endings, int variants) {

    public Entry {
      feelings = Collections.unmodifiableSet(sorted(feelings));
    }

    /// What a script brings.
    public static Entry of(ShelfItem item, Scenario script) {
      return new Entry(
          item,
          felt(script),
          script.beats().size(),
          script.endings().size(),
          script.variations().all().size());
    }

    /// Whether it trains a skill.
    public boolean trains(String skill) {
      return item.card().skills().contains(skill);
    }

    private static Set<Feeling> sorted(Set<Feeling> feelings) {
      Set<Feeling> sorted = EnumSet.noneOf(Feeling.class);
      sorted.addAll(feelings);
      return sorted;
    }

    private static Set<Feeling> felt(Scenario script) {
      Set<Feeling> felt = EnumSet.noneOf(Feeling.class);
      for (Beat beat : script.beats()) {
        beat.lines().forEach(line -> add(line, felt));
        for (Response response : beat.responses()) {
          response.reaction().forEach(line -> add(line, felt));
        }
      }
      return felt;
    }

    private static void add(Line line, Set<Feeling> felt) {
      if (line.by() == Line.Speaker.CUSTOMER) {
        line.feeling().ifPresent(felt::add);
      }
    }
  }

  /// What a shelf covers. It reads every script, which takes a moment; one that cannot be read is left
  /// out.
  public static Coverage of(Shelf shelf) {
    return new Coverage(
        shelf.items().stream()
            .flatMap(item -> shelf.script(item).map(script -> Entry.of(item, script)).stream())
            .toList());
  }

  /// Only what comes with the program.
  public Coverage bundled() {
    return new Coverage(those(entry -> entry.item().isBundled()));
  }

  /// The skills that any scenario trains; that of the most scenarios first.
  public List<String> skills() {
    Set<String> named = new LinkedHashSet<>();
    entries.forEach(entry -> named.addAll(entry.item().card().skills()));
    List<String> skills = new ArrayList<>(named);
    skills.sort(Comparator.comparingInt(skill -> -training(skill).size()));
    return skills;
  }

  /// The scenarios that train a skill.
  public List<Entry> training(String skill) {
    return those(entry -> entry.trains(skill));
  }

  /// The scenarios in which the customer shows a feeling.
  public List<Entry> showing(Feeling feeling) {
    return those(entry -> entry.feelings().contains(feeling));
  }

  /// The scenarios on a channel.
  public List<Entry> on(Channel channel) {
    return those(entry -> entry.item().card().channel() == channel);
  }

  /// The scenarios at a level, 1 to 3.
  public List<Entry> at(int level) {
    return those(entry -> entry.item().card().level() == level);
  }

  private List<Entry> those(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  /// The channels that it has, in the order of [Channel].
  public List<Channel> channels() {
    return Stream.of(Channel.values()).filter(channel -> !on(channel).isEmpty()).toList();
  }

  /// The feelings that it shows, in the order of [Feeling].
  public List<Feeling> feelings() {
    return Stream.of(Feeling.values()).filter(feeling -> !showing(feeling).isEmpty()).toList();
  }

  /// The levels that it has, 1 to 3.
  public List<Integer> levels() {
    return entries.stream().map(entry -> entry.item().card().level()).distinct().sorted().toList();
  }

  /// How long it takes to play each scenario once, in minutes.
  public int minutes() {
    return sum(entry -> entry.item().card().minutes());
  }

  /// How many beats there are in all.
  public int beats() {
    return sum(Entry::beats);
  }

  /// How many endings there are in all.
  public int endings() {
    return sum(Entry::endings);
  }

  private int sum(ToIntFunction<Entry> of) {
    return entries.stream().mapToInt(of).sum();
  }

  /// For each feeling that is shown a scenario whose customer shows it: as many different customers as
  /// can be found by giving the rare feelings theirs first.
  public Map<Feeling, Entry> faces() {
    Map<Feeling, Entry> faces = new EnumMap<>(Feeling.class);
    Map<String, Integer> taken = new HashMap<>();
    feelings().stream()
        .sorted(Comparator.comparingInt(feeling -> showing(feeling).size()))
        .forEach(
            feeling ->
                showing(feeling).stream()
                    .min(Comparator.comparingInt(entry -> taken.getOrDefault(id(entry), 0)))
                    .ifPresent(
                        entry -> {
                          faces.put(feeling, entry);
                          taken.merge(id(entry), 1, Integer::sum);
                        }));
    return faces;
  }

  private static String id(Entry entry) {
    return entry.item().id();
  }
}
