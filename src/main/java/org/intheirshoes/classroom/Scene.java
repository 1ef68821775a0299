package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.conversation.Conversation;

/// Where a class stands. Immutable.
///
/// @param branches all paths played, in the order of their numbers
/// @param current number of the branch that the class is on, from 1
/// @param keep what the room wants to keep doing; may be empty
/// @param change what the room wants to change; may be empty
/// @param state whether the class goes on
public record Scene(List<Branch> branches, int current, String keep, String change, State state) {

  /// The most branches of a class.
  public static final int MOST_BRANCHES = 20;

  /// Whether a class goes on.
  public enum State {
    RUNNING,
    FINISHED
  }

  public Scene {
    branches = List.copyOf(branches);
  }

  static Scene begin(ClassPlan plan) {
    return new Scene(
        List.of(Branch.first(Conversation.begin(plan.scenario()))), 1, "", "", State.RUNNING);
  }

  /// The branch that the class is on.
  public Branch branch() {
    return branch(current);
  }

  /// A branch by its number.
  ///
  /// @throws RefusedException if there is none
  public Branch branch(int number) {
    if (number < 1 || number > branches.size()) {
      throw Refusal.NO_SUCH_TURN.exception();
    }
    return branches.get(number - 1);
  }

  /// With a branch in place of the one of its number, or added.
  Scene with(Branch branch) {
    List<Branch> changed = new ArrayList<>(branches);
    if (branch.number() > branches.size()) {
      changed.add(branch);
    } else {
      changed.set(branch.number() - 1, branch);
    }
    return new Scene(changed, current, keep, change, state);
  }

  Scene on(int number) {
    return new Scene(branches, number, keep, change, state);
  }

  Scene keeping(String text) {
    return new Scene(branches, current, text, change, state);
  }

  Scene changing(String text) {
    return new Scene(branches, current, keep, text, state);
  }

  Scene finished() {
    return new Scene(branches, current, keep, change, State.FINISHED);
  }
}
