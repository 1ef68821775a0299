package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// Scripts made from other scripts by one change.
final class Changes {

  private Changes() {}

  static Scenario withPlaces(Scenario from, Map<String, Place> places) {
    return new Scenario(
        from.id(),
        from.version(),
        from.language(),
        from.card(),
        from.rep(),
        from.customer(),
        from.cues(),
        from.faults(),
        from.promises(),
        from.turnLimit(),
        from.standstill(),
        from.start(),
        places);
  }

  static Scenario withStandstill(Scenario from, Optional<String> standstill) {
    return new Scenario(
        from.id(),
        from.version(),
        from.language(),
        from.card(),
        from.rep(),
        from.customer(),
        from.cues(),
        from.faults(),
        from.promises(),
        from.turnLimit(),
        standstill,
        from.start(),
        from.places());
  }

  static Beat withResponses(Beat from, int stakes, List<Response> responses) {
    return new Beat(
        from.id(),
        stakes,
        from.axes(),
        from.lines(),
        from.notice(),
        from.facilitator(),
        from.limit(),
        responses);
  }

  static Response withMarks(Response from, String id, Marks marks) {
    return new Response(
        id,
        from.text(),
        marks,
        from.evidence(),
        from.because(),
        from.reaction(),
        from.when(),
        from.sets(),
        from.next());
  }

  /// The responses of every beat changed by a function.
  static Scenario withResponses(
      Scenario from, BiFunction<Beat, List<Response>, List<Response>> change) {
    Map<String, Place> places = new LinkedHashMap<>();
    from.places()
        .forEach(
            (id, place) ->
                places.put(
                    id,
                    switch (place) {
                      case Ending ending -> ending;
                      case Beat beat ->
                          withResponses(
                              beat, beat.stakes(), change.apply(beat, beat.responses()));
                    }));
    return withPlaces(from, places);
  }

  /// One response given other marks.
  static Scenario withMarks(Scenario from, Beat where, Response response, Marks marks) {
    return withResponses(
        from,
        (beat, responses) ->
            responses.stream()
                .map(
                    each ->
                        beat.equals(where) && each.id().equals(response.id())
                            ? withMarks(each, each.id(), marks)
                            : each)
                .toList());
  }

  /// A copy of one response added to its beat under another id, with other marks.
  static Scenario withCopy(Scenario from, Beat where, Response response, Marks marks) {
    return withResponses(
        from,
        (beat, responses) -> {
          List<Response> more = new ArrayList<>(responses);
          if (beat.equals(where)) {
            more.add(withMarks(response, "copy", marks));
          }
          return more;
        });
  }

  /// All stakes and weights of endings multiplied.
  static Scenario weighted(Scenario from, int factor) {
    Map<String, Place> places = new LinkedHashMap<>();
    from.places()
        .forEach(
            (id, place) ->
                places.put(
                    id,
                    switch (place) {
                      case Ending ending ->
                          new Ending(
                              id,
                              ending.outcome(),
                              factor * ending.weight(),
                              ending.title(),
                              ending.text(),
                              ending.lesson());
                      case Beat beat ->
                          withResponses(beat, factor * beat.stakes(), beat.responses());
                    }));
    return withPlaces(from, places);
  }

  /// Every cue, fault, promise and flag renamed by one function, and every place by another.
  static Scenario renamed(
      Scenario from, UnaryOperator<String> things, UnaryOperator<String> placeIds) {
    Map<String, Cue> cues = new LinkedHashMap<>();
    from.cues()
        .forEach(
            (id, cue) ->
                cues.put(things.apply(id), new Cue(things.apply(id), cue.says(), cue.matters())));
    Map<String, Place> places = new LinkedHashMap<>();
    from.places()
        .forEach((_, place) -> places.put(placeIds.apply(place.id()), renamed(place, things, placeIds)));
    return new Scenario(
        from.id(),
        from.version(),
        from.language(),
        from.card(),
        from.rep(),
        from.customer(),
        cues,
        keys(from.faults(), things),
        keys(from.promises(), things),
        from.turnLimit(),
        from.standstill().map(placeIds),
        placeIds.apply(from.start()),
        places);
  }

  private static Map<String, String> keys(Map<String, String> from, UnaryOperator<String> names) {
    return from.entrySet().stream()
        .collect(Collectors.toMap(entry -> names.apply(entry.getKey()), Map.Entry::getValue));
  }

  private static Place renamed(
      Place place, UnaryOperator<String> things, UnaryOperator<String> placeIds) {
    return switch (place) {
      case Ending ending ->
          new Ending(
              placeIds.apply(ending.id()),
              ending.outcome(),
              ending.weight(),
              ending.title(),
              ending.text(),
              ending.lesson());
      case Beat beat ->
          new Beat(
              placeIds.apply(beat.id()),
              beat.stakes(),
              beat.axes(),
              beat.lines(),
              beat.notice(),
              beat.facilitator(),
              beat.limit(),
              beat.responses().stream()
                  .map(response -> renamed(response, things, placeIds))
                  .toList());
    };
  }

  private static Response renamed(
      Response from, UnaryOperator<String> things, UnaryOperator<String> placeIds) {
    return new Response(
        from.id(),
        from.text(),
        from.marks(),
        from.evidence().stream()
            .map(
                each ->
                    new Evidence(
                        each.kind(),
                        each.about().isEmpty() ? "" : things.apply(each.about()),
                        each.quote()))
            .toList(),
        from.because(),
        from.reaction(),
        from.when().map(condition -> renamed(condition, things)),
        from.sets().stream().map(things).collect(Collectors.toSet()),
        from.next().stream()
            .map(
                link ->
                    new Response.Link(
                        link.when().map(condition -> renamed(condition, things)),
                        placeIds.apply(link.to())))
            .toList());
  }

  private static Condition renamed(Condition condition, UnaryOperator<String> things) {
    return switch (condition) {
      case Condition.CueAcknowledged(String cue) ->
          new Condition.CueAcknowledged(things.apply(cue));
      case Condition.PromiseOpen(String promise) ->
          new Condition.PromiseOpen(things.apply(promise));
      case Condition.FlagSet(String flag) -> new Condition.FlagSet(things.apply(flag));
      case Condition.Frustration same -> same;
      case Condition.Trust same -> same;
      case Condition.All(var parts) ->
          new Condition.All(parts.stream().map(part -> renamed(part, things)).toList());
      case Condition.Any(var parts) ->
          new Condition.Any(parts.stream().map(part -> renamed(part, things)).toList());
      case Condition.Not(Condition part) -> new Condition.Not(renamed(part, things));
    };
  }
}
