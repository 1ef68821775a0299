package org.intheirshoes.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Board;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// The longest number of turns from each beat to an ending, whatever the conditions.
final class Lengths {

  /// The length where a loop can be reached.
  static final int ENDLESS = Integer.MAX_VALUE;

  private final Scenario scenario;
  private final Board board;

  /// By beat, by its number on the board.
  private final int[] longest;

  Lengths(Scenario scenario) {
    this.scenario = scenario;
    this.board = scenario.board();
    this.longest = measured();
  }

  /// Turns from a beat on, at least 1; 0 from an ending; or [#ENDLESS].
  int from(String place) {
    int number = board.number(place);
    return number == Board.NONE || board.isEnding(number) ? 0 : longest[number];
  }

  /// Whether a conversation that follows the links may meet the turn limit.
  boolean mayRunOutOfTurns() {
    return from(scenario.start()) > scenario.turnLimit();
  }

  /// Goes back from the beats that lead to endings alone; what is never reached so lies before a loop.
  private int[] measured() {
    int[][] ways = new int[board.beats()][];
    int[][] back = new int[ways.length][];
    int[] backs = new int[ways.length];
    for (int beat = 0; beat < ways.length; beat++) {
      ways[beat] = waysOn(board.beat(beat));
      for (int to : ways[beat]) {
        backs[to]++;
      }
    }
    Arrays.setAll(back, beat -> new int[backs[beat]]);
    int[] open = new int[ways.length];
    int[] lengths = new int[ways.length];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int beat = 0; beat < ways.length; beat++) {
      for (int to : ways[beat]) {
        back[to][--backs[to]] = beat;
      }
      open[beat] = ways[beat].length;
      lengths[beat] = open[beat] == 0 ? 1 : ENDLESS;
      if (open[beat] == 0) {
        ready.add(beat);
      }
    }
    while (!ready.isEmpty()) {
      for (int before : back[ready.remove()]) {
        if (--open[before] == 0) {
          lengths[before] = 1 + IntStream.of(ways[before]).map(to -> lengths[to]).max().orElse(0);
          ready.add(before);
        }
      }
    }
    return lengths;
  }

  /// The beats that some response of a beat may lead to, each once.
  private int[] waysOn(Beat beat) {
    IntStream.Builder ways = IntStream.builder();
    for (Response response : beat.responses()) {
      for (Response.Link link : response.next()) {
        int to = board.number(link.to());
        if (to != Board.NONE && !board.isEnding(to)) {
          ways.add(to);
        }
      }
    }
    return ways.build().distinct().toArray();
  }
}
