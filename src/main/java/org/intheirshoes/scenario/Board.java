package org.intheirshoes.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The places of a script by number, and all that a play asks of them at every turn side by side.
///
/// A play jumps about in its script. In a large one each jump from object to object is a wait for
/// memory, ten times as long as the rules take. Here a turn reads from a few short arrays, and equal
/// effects are one object, as are equal conditions. The beats have the numbers from 0 on, in the order of the script; the
/// endings follow. A move is a response at its beat; the moves of a beat are numbered in a row.
public final class Board {

  /// Stands for "conditions decide" and for "there is none".
  public static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Beat[] beats;
  private final Ending[] endings;
  private final String[] ids;

  /// By beat its first move, and behind the last beat how many there are.
  private final int[] first;

  private final Response[] responses;
  private final Effect[] effects;
  private final byte[] stakes;
  private final @Nullable Condition[] when;
  private final int[] to;

  Board(Collection<Place> places) {
    beats = places.stream().filter(Beat.class::isInstance).toArray(Beat[]::new);
    endings = places.stream().filter(Ending.class::isInstance).toArray(Ending[]::new);
    ids = new String[beats.length + endings.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = place(i).id();
      numbers.put(ids[i], i);
    }
    first = new int[beats.length + 1];
    for (int i = 0; i < beats.length; i++) {
      first[i + 1] = first[i] + beats[i].responses().size();
    }
    int moves = first[beats.length];
    responses = new Response[moves];
    effects = new Effect[moves];
    stakes = new byte[moves];
    when = new @Nullable Condition[moves];
    to = new int[moves];
    Map<Effect, Effect> known = new HashMap<>();
    Map<Condition, Condition> asked = new HashMap<>();
    for (int i = 0; i < beats.length; i++) {
      for (int move = first[i]; move < first[i + 1]; move++) {
        Response response = beats[i].responses().get(move - first[i]);
        responses[move] = response;
        effects[move] = same(known, Effect.of(response));
        stakes[move] = (byte) beats[i].stakes();
        when[move] = response.when().map(each -> same(asked, each)).orElse(null);
        to[move] = lead(response.next());
      }
    }
  }

  private static <T> T same(Map<T, T> known, T value) {
    T former = known.putIfAbsent(value, value);
    return former == null ? value : former;
  }

  private int lead(List<Response.Link> links) {
    boolean sure = !links.isEmpty() && links.getFirst().when().isEmpty();
    return sure ? numbers.getOrDefault(links.getFirst().to(), NONE) : NONE;
  }

  /// The number of a place, or [#NONE].
  public int number(String id) {
    return numbers.getOrDefault(id, NONE);
  }

  /// How many beats there are: numbers from here on are those of endings.
  public int beats() {
    return beats.length;
  }

  /// Whether this is the number of an ending.
  public boolean isEnding(int place) {
    return place >= beats.length;
  }

  /// The place with this number.
  public Place place(int place) {
    return isEnding(place) ? endings[place - beats.length] : beats[place];
  }

  /// The beat with this number.
  public Beat beat(int place) {
    return beats[place];
  }

  /// The id of a place.
  public String id(int place) {
    return ids[place];
  }

  /// The first move of a beat.
  public int firstMove(int beat) {
    return first[beat];
  }

  /// Behind the last move of a beat.
  public int endOfMoves(int beat) {
    return first[beat + 1];
  }

  /// The move that a response is at a beat, or [#NONE]. Most often it is the very object, which is
  /// seen without comparing texts.
  @SuppressWarnings("ReferenceEquality")
  public int move(int beat, Response response) {
    int end = first[beat + 1];
    for (int move = first[beat]; move < end; move++) {
      if (responses[move] == response) {
        return move;
      }
    }
    for (int move = first[beat]; move < end; move++) {
      if (responses[move].equals(response)) {
        return move;
      }
    }
    return NONE;
  }

  /// The response of a move.
  public Response response(int move) {
    return responses[move];
  }

  /// What a move does.
  public Effect effect(int move) {
    return effects[move];
  }

  /// What the beat of a move weighs, 1..3.
  public int stakes(int move) {
    return stakes[move];
  }

  /// When a move is offered; empty if always.
  public Optional<Condition> when(int move) {
    return Optional.ofNullable(when[move]);
  }

  /// The number of the place where a move leads, or [#NONE] where conditions decide it.
  public int to(int move) {
    return to[move];
  }

  /// The responses of a beat.
  public List<Response> responses(int beat) {
    return new Responses(responses, first[beat], first[beat + 1] - first[beat]);
  }
}
