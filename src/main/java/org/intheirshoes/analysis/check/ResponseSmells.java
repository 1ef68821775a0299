package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.BeatFigures;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.LanguageRule;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.SmellCode;
import org.intheirshoes.scenario.SourceMap;
import org.intheirshoes.scenario.Words;

/// Smells of the responses of a beat, side by side.
final class ResponseSmells {

  /// Two responses that share so much of their words are twins.
  private static final double TWINS_FROM = 0.6;

  /// A straw man has less than this share of the words of the others.
  private static final double STRAW_BELOW = 0.5;

  private static final int LOW = 1;

  /// With a mark of this or less a response is a mistake in some respect.
  private static final int MIDDLING = 2;

  private final BeatFigures figures;
  private final Beat beat;
  private final List<Hit> hits;
  private final List<Smell> found = new ArrayList<>();

  private ResponseSmells(BeatFigures figures, List<Hit> hits) {
    this.figures = figures;
    this.beat = figures.beat();
    this.hits = hits;
  }

  /// @param hits of the whole script
  static List<Smell> in(Study study, List<Hit> hits) {
    List<Smell> all = new ArrayList<>();
    Map<String, List<Hit>> byBeat =
        hits.stream().collect(Collectors.groupingBy(hit -> hit.beat().id()));
    for (BeatFigures figures : study.beats()) {
      ResponseSmells search =
          new ResponseSmells(figures, byBeat.getOrDefault(figures.beat().id(), List.of()));
      for (BeatFigures.Option option : figures.options()) {
        search.dominated(option);
        search.strawMan(option.response());
        search.twin(option.response());
        search.language(option);
      }
      all.addAll(search.found);
    }
    return all;
  }

  /// That a wrong response is worse than a good one is no smell; that it is worse than another mistake
  /// in every respect is: whoever errs has a better way to.
  private void dominated(BeatFigures.Option option) {
    for (BeatFigures.Option other : figures.options()) {
      boolean secondRate = !other.alwaysBest() && isMistake(other.response());
      if (secondRate
          && !option.alwaysBest()
          && figures.together(option.response(), other.response())
          && isLower(option.response().marks(), other.response().marks())
          && !option.onceBetter().contains(other.response())) {
        add(
            SmellCode.DOMINATED_RESPONSE,
            option.response(),
            "“"
                + option.response().id()
                + "” has lower marks than “"
                + other.response().id()
                + "” on every axis and never leads anywhere better, and that is a mistake itself.");
        return;
      }
    }
  }

  private static boolean isMistake(Response response) {
    return Axis.ALL.stream()
        .filter(response.marks()::inPlay)
        .anyMatch(axis -> response.marks().on(axis) <= MIDDLING);
  }

  private static boolean isLower(Marks one, Marks other) {
    return Axis.ALL.stream().filter(other::inPlay).allMatch(axis -> one.on(axis) < other.on(axis));
  }

  private void strawMan(Response response) {
    boolean low =
        Axis.ALL.stream()
            .filter(response.marks()::inPlay)
            .allMatch(axis -> response.marks().on(axis) <= LOW);
    double others =
        figures.options().stream()
            .map(BeatFigures.Option::response)
            .filter(each -> !each.id().equals(response.id()))
            .mapToInt(each -> Words.of(each.text()).size())
            .average()
            .orElse(0);
    int own = Words.of(response.text()).size();
    if (low && own < STRAW_BELOW * others) {
      add(
          SmellCode.STRAW_MAN,
          response,
          "“"
              + response.id()
              + "” has no mark over "
              + LOW
              + " and "
              + own
              + (own == 1 ? " word" : " words")
              + "; the others have "
              + Math.round(others)
              + " on average. Nobody would take it for an answer.");
    }
  }

  private void twin(Response response) {
    for (BeatFigures.Option option : figures.options()) {
      Response other = option.response();
      if (other.id().equals(response.id())) {
        return;
      }
      double alike = alike(response, other);
      if (alike >= TWINS_FROM && figures.together(response, other)) {
        add(
            SmellCode.TWIN_RESPONSES,
            response,
            "“"
                + response.id()
                + "” shares "
                + Math.round(100 * alike)
                + " % of its words with “"
                + other.id()
                + "”, which is offered beside it.");
      }
    }
  }

  /// The share of the words of both that both have (Jaccard).
  private static double alike(Response one, Response other) {
    Set<String> words = words(one);
    Set<String> all = new HashSet<>(words);
    Set<String> others = words(other);
    all.addAll(others);
    words.retainAll(others);
    return all.isEmpty() ? 0 : (double) words.size() / all.size();
  }

  private static Set<String> words(Response response) {
    return Words.of(response.text()).stream()
        .map(Words.Word::text)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void language(BeatFigures.Option option) {
    Response response = option.response();
    List<Hit> own = hits.stream().filter(hit -> hit.response().id().equals(response.id())).toList();
    boolean best = response.id().equals(figures.best().response().id()) || option.alwaysBest();
    if (best && figures.isChoice() && !own.isEmpty()) {
      add(
          SmellCode.BEST_TRIPS_LANGUAGE,
          response,
          "“"
              + response.id()
              + "” is the best response here. "
              + own.stream().map(Hit::message).collect(Collectors.joining(" ")));
    }
    List<Hit> harsh =
        own.stream().filter(hit -> hit.rule().weight() == LanguageRule.Weight.HARSH).toList();
    boolean noLowMark =
        Axis.ALL.stream()
            .filter(response.marks()::inPlay)
            .noneMatch(axis -> response.marks().on(axis) <= LOW);
    if (!harsh.isEmpty() && noLowMark) {
      add(
          SmellCode.WORDS_AGAINST_MARKS,
          response,
          harsh.stream().map(Hit::message).collect(Collectors.joining(" "))
              + " Yet “"
              + response.id()
              + "” has no mark of "
              + LOW
              + " or less.");
    }
  }

  private void add(SmellCode code, Response response, String message) {
    found.add(new Smell(code, SourceMap.pointerTo(beat, response), message));
  }
}
