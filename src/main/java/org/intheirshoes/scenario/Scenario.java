package org.intheirshoes.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One script: a customer, a setting, beats and endings. Immutable; what happens in a play of it is
/// kept elsewhere.
///
/// @param id kebab-case, permanent
/// @param version for example `1.0.0`
/// @param language a language tag, for example `en`
/// @param card what the shelf shows
/// @param rep the rep's chair
/// @param customer the customer
/// @param cues by id, in the order of the script
/// @param faults what could be apologised for, by id
/// @param promises what could be promised, by id
/// @param turnLimit how many turns a conversation may have, 1..1000
/// @param standstill id of the ending at which the turn limit ends a conversation
/// @param start id of the first beat
/// @param places beats and endings by id, in the order of the script
/// @param accepted smells that the author keeps, with the reason
/// @param variations the same scene under other rules, and which of them this is
public record Scenario(
    String id,
    String version,
    String language,
    Card card,
    Rep rep,
    Customer customer,
    Map<String, Cue> cues,
    Map<String, String> faults,
    Map<String, String> promises,
    int turnLimit,
    Optional<String> standstill,
    String start,
    Map<String, Place> places,
    List<Acceptance> accepted,
    Variations variations) {

  /// The turn limit of a script that names none.
  public static final int DEFAULT_TURN_LIMIT = 40;

  public Scenario {
    cues = Collections.unmodifiableMap(new LinkedHashMap<>(cues));
    faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    promises = Collections.unmodifiableMap(new LinkedHashMap<>(promises));
    places = Places.of(places);
    accepted = List.copyOf(accepted);
  }

  /// A script that accepts no smell.
  public Scenario(
      String id,
      String version,
      String language,
      Card card,
      Rep rep,
      Customer customer,
      Map<String, Cue> cues,
      Map<String, String> faults,
      Map<String, String> promises,
      int turnLimit,
      Optional<String> standstill,
      String start,
      Map<String, Place> places) {
    this(
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
        List.of(),
        Variations.NONE);
  }

  /// The same scene under the rule of a variant; ids, beats and marks are the same.
  ///
  /// @param id of a variant
  /// @throws IllegalArgumentException if the script has none of this id, or is a variant itself
  public Scenario as(String id) {
    Variant variant =
        variations
            .find(id)
            .filter(_ -> variations.played().isEmpty())
            .orElseThrow(
                () -> new IllegalArgumentException(this.id + " cannot be played as " + id));
    return with(
        variant.rep().orElse(rep),
        variant.of(customer),
        new Variations(variations.all(), Optional.of(id)));
  }

  /// The same script with other variants.
  public Scenario with(List<Variant> variants) {
    return with(rep, customer, new Variations(variants, Optional.empty()));
  }

  private Scenario with(Rep otherRep, Customer otherCustomer, Variations other) {
    return new Scenario(
        id,
        version,
        language,
        card,
        otherRep,
        otherCustomer,
        cues,
        faults,
        promises,
        turnLimit,
        standstill,
        start,
        places,
        accepted,
        other);
  }

  /// The script as it was written and each of its variants; the script alone if it is one itself.
  public List<Scenario> all() {
    List<Scenario> all = new ArrayList<>(List.of(this));
    if (variations.played().isEmpty()) {
      variations.all().forEach(variant -> all.add(as(variant.id())));
    }
    return all;
  }

  /// What the shelf shows of a scenario.
  ///
  /// @param level 1 (easy) to 3
  /// @param minutes how long one play takes
  /// @param skills ids of the skills it trains
  /// @param contentNote what a learner should know before choosing it
  public record Card(
      String title,
      String summary,
      Channel channel,
      String setting,
      int level,
      int minutes,
      List<String> skills,
      Optional<String> contentNote) {
    public Card {
      skills = List.copyOf(skills);
    }
  }

  /// The rep's chair: the role, and what it may and may not do.
  public record Rep(String role, List<String> may, List<String> mayNot) {
    public Rep {
      may = List.copyOf(may);
      mayNot = List.copyOf(mayNot);
    }
  }

  /// The place with this id.
  ///
  /// @throws IllegalArgumentException if the script has none
  public Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("The script " + this.id + " has no place " + id);
    }
    return place;
  }

  /// The places by number.
  public Board board() {
    return ((Places) places).board();
  }

  /// The beats, in the order of the script.
  public List<Beat> beats() {
    List<Beat> beats = new ArrayList<>();
    for (Place place : places.values()) {
      if (place instanceof Beat beat) {
        beats.add(beat);
      }
    }
    return beats;
  }

  /// The endings, in the order of the script.
  public List<Ending> endings() {
    List<Ending> endings = new ArrayList<>();
    for (Place place : places.values()) {
      if (place instanceof Ending ending) {
        endings.add(ending);
      }
    }
    return endings;
  }

  /// The cue that matters most, if the script declares one.
  public Optional<Cue> primaryCue() {
    for (Cue cue : cues.values()) {
      if (cue.matters() == Cue.Matters.PRIMARY) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }
}
