package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.classroom.Ahead;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.scenario.Response;

/// Looks at where another response leads, without leaving the path: the facilitator alone, and once
/// the beat is decided the room too.
final class Peeking {

  private final Supplier<ClassSession> session;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<Ahead>> ahead =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<RoomFrame> frame = Optional.empty();

  /// @param changed called when the room's screen has something else to show
  Peeking(Supplier<ClassSession> session, Runnable changed) {
    this.session = session;
    this.changed = changed;
  }

  /// Where the response leads that is looked at; empty for none.
  ReadOnlyObjectProperty<Optional<Ahead>> aheadProperty() {
    return ahead.getReadOnlyProperty();
  }

  boolean isUnderWay() {
    return ahead.get().isPresent();
  }

  /// What the room sees of it; empty while it does not look.
  Optional<RoomFrame> frame() {
    return frame;
  }

  /// Looks at where the first response leads that the vote does not favour, or stops looking.
  void toggle() {
    if (isUnderWay()) {
      end();
      changed.run();
      return;
    }
    List<Ahead> ways = session.get().ahead();
    ways.stream()
        .filter(each -> !isFavoured(each.response()))
        .findFirst()
        .or(() -> ways.stream().findFirst())
        .ifPresent(each -> at(each.response()));
  }

  private boolean isFavoured(Response response) {
    return session
        .get()
        .branch()
        .decision()
        .map(decision -> decision.turn().response())
        .or(() -> session.get().majority())
        .filter(response::equals)
        .isPresent();
  }

  /// Looks at where a response leads. The path does not change.
  void at(Response response) {
    ahead.set(Optional.of(session.get().peek(response.id())));
    if (isShown()) {
      frame = framed();
      changed.run();
    }
  }

  private Optional<RoomFrame> framed() {
    return ahead.get().map(each -> RoomFrames.peek(session.get(), each));
  }

  /// Whether the room may look too: the beat is decided.
  boolean mayBeShown() {
    return isUnderWay() && session.get().branch().decision().isPresent();
  }

  /// Whether the room looks too.
  boolean isShown() {
    return frame.isPresent();
  }

  /// Lets the room look at what the facilitator looks at, or not any more.
  void show() {
    frame = isShown() || !mayBeShown() ? Optional.empty() : framed();
    changed.run();
  }

  /// Stops looking.
  void end() {
    ahead.set(Optional.empty());
    frame = Optional.empty();
  }
}
