package org.intheirshoes.drill;

import java.util.Comparator;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;

/// How a pick leads a path on.
final class Placing {

  private Placing() {}

  /// @throws RefusedException if the response is not open, or a mark is missing
  static void refuseUnfit(Conversation path, Pick pick) {
    switch (pick) {
      case Pick.Nearest(String response) -> {
        if (path.offered().stream().noneMatch(each -> each.id().equals(response))) {
          throw Refusal.NOT_OFFERED.exception();
        }
      }
      case Pick.Own(Marks marks) -> {
        Beat beat = path.beat().orElseThrow(Refusal.NOT_NOW::exception);
        for (Axis axis : beat.axes()) {
          if (!marks.inPlay(axis)) {
            throw Refusal.MARKS.exception();
          }
        }
      }
    }
  }

  /// The response with which the path goes on: the one picked, or the one whose marks lie nearest
  /// to the marks given (least sum of squares over the axes in play; of equals the first in the
  /// script).
  static Response response(Conversation path, Pick pick) {
    return switch (pick) {
      case Pick.Nearest(String id) ->
          path.offered().stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .orElseThrow(Refusal.NOT_OFFERED::exception);
      case Pick.Own(Marks marks) ->
          path.offered().stream()
              .min(Comparator.comparingInt(each -> distance(each.marks(), marks)))
              .orElseThrow(Refusal.NOT_NOW::exception);
    };
  }

  private static int distance(Marks script, Marks own) {
    int sum = 0;
    for (Axis axis : Axis.ALL) {
      if (script.inPlay(axis)) {
        int apart = script.on(axis) - own.on(axis);
        sum += apart * apart;
      }
    }
    return sum;
  }
}
