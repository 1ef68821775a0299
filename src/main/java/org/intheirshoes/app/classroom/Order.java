package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.Branch;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.texts.Texts;

/// The two orders in which a class may play the same scene, to compare them: the name of a path says
/// which it was.
enum Order {
  POLICY_FIRST,
  ACKNOWLEDGE_FIRST;

  private static final Texts TEXTS = Texts.of(Order.class);

  /// What a path in this order is called.
  String pathName() {
    return switch (this) {
      case POLICY_FIRST -> TEXTS.get("order.policy");
      case ACKNOWLEDGE_FIRST -> TEXTS.get("order.acknowledge");
    };
  }

  private Order other() {
    return this == POLICY_FIRST ? ACKNOWLEDGE_FIRST : POLICY_FIRST;
  }

  /// Whether a path is called so.
  boolean isOf(Branch branch) {
    return branch.name().filter(pathName()::equals).isPresent();
  }

  /// The ways to play the scene again from its beginning in the order that no path has yet. A path
  /// without a name gets that of the other order with the same press.
  static List<Way> again(ClassSession session) {
    Branch branch = session.branch();
    return Arrays.stream(values())
        .filter(order -> session.scene().branches().stream().noneMatch(order::isOf))
        .filter(order -> branch.name().isEmpty() || order.other().isOf(branch))
        .map(order -> order.again(branch))
        .toList();
  }

  private Way again(Branch branch) {
    List<ClassStep> steps = new ArrayList<>();
    if (branch.name().isEmpty()) {
      steps.add(new ClassStep.NameBranch(branch.number(), other().pathName()));
    }
    steps.add(new ClassStep.BackTo(branch.number(), 1, Optional.of(pathName())));
    return new Way(TEXTS.get("way.order", pathName()), new Way.Replay(steps));
  }
}
