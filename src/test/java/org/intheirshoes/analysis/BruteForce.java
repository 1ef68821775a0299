package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// The judge of the analysis: tries every path, remembers everything, and knows no shortcut.
final class BruteForce {

  /// A finished conversation and how likely blind guessing takes it.
  record Path(Conversation conversation, double probability) {
    int loss() {
      return conversation.loss().total();
    }
  }

  /// What is still to come from a conversation.
  record Ahead(
      int best, int worst, double random, long paths, String bestResponse, String worstResponse) {}

  private final List<Path> paths = new ArrayList<>();
  private final Map<List<String>, Ahead> ahead = new HashMap<>();
  private final List<Conversation> prefixes = new ArrayList<>();

  private BruteForce() {}

  static BruteForce of(Scenario scenario) {
    BruteForce brute = new BruteForce();
    brute.visit(Conversation.begin(scenario), 1);
    return brute;
  }

  private Ahead visit(Conversation conversation, double probability) {
    Ahead found = look(conversation, probability);
    ahead.put(conversation.choices(), found);
    prefixes.add(conversation);
    return found;
  }

  private Ahead look(Conversation here, double probability) {
    if (here.isOver()) {
      paths.add(new Path(here, probability));
      int ending = here.ended().orElseThrow().loss().total();
      return new Ahead(ending, ending, ending, 1, "", "");
    }
    List<Response> offered = here.offered();
    int best = Integer.MAX_VALUE;
    int worst = Integer.MIN_VALUE;
    double random = 0;
    long count = 0;
    String bestResponse = "";
    String worstResponse = "";
    for (Response response : offered) {
      Conversation next = here.choose(response);
      Ahead then = visit(next, probability / offered.size());
      int loss = next.turns().getLast().taken().loss().total();
      if (loss + then.best() < best) {
        best = loss + then.best();
        bestResponse = response.id();
      }
      if (loss + then.worst() > worst) {
        worst = loss + then.worst();
        worstResponse = response.id();
      }
      random += (loss + then.random()) / offered.size();
      count += then.paths();
    }
    return new Ahead(best, worst, random, count, bestResponse, worstResponse);
  }

  /// Every path, in the order of the script.
  List<Path> paths() {
    return paths;
  }

  /// Every conversation, finished or not.
  List<Conversation> conversations() {
    return prefixes;
  }

  Ahead ahead(Conversation conversation) {
    Ahead found = ahead.get(conversation.choices());
    if (found == null) {
      throw new IllegalArgumentException("No such conversation: " + conversation.choices());
    }
    return found;
  }

  int best() {
    return paths.stream().mapToInt(Path::loss).min().orElseThrow();
  }

  int worst() {
    return paths.stream().mapToInt(Path::loss).max().orElseThrow();
  }

  /// The expectation of the loss over the paths.
  double random() {
    return paths.stream().mapToDouble(path -> path.probability() * path.loss()).sum();
  }
}
