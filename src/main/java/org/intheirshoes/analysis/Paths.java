package org.intheirshoes.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// Lists the paths of a script: every conversation from the start to an ending.
public final class Paths {

  private Paths() {}

  /// Hands over finished conversations in the order of the script, at most so many.
  ///
  /// @return how many were handed over
  public static long list(Scenario scenario, long limit, Consumer<Conversation> to) {
    Deque<Conversation> open = new ArrayDeque<>();
    open.push(Conversation.begin(scenario));
    long count = 0;
    while (!open.isEmpty() && count < limit) {
      Conversation conversation = open.pop();
      if (conversation.isOver()) {
        to.accept(conversation);
        count++;
        continue;
      }
      List<Response> offered = conversation.offered();
      for (int i = offered.size() - 1; i >= 0; i--) {
        open.push(conversation.choose(offered.get(i)));
      }
    }
    return count;
  }
}
