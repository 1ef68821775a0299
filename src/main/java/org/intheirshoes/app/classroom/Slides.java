package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.Branch;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.Decision;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.classroom.Scene;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scoring.Memory;

/// What there is to talk about at the end of a class.
final class Slides {

  private static final Texts TEXTS = Texts.of(Slides.class);

  private Slides() {}

  static List<Slide> of(ClassSession session) {
    Branch branch = session.branch();
    if (branch.phase() != Phase.DEBRIEF) {
      return List.of();
    }
    List<Slide> slides = new ArrayList<>();
    slides.add(
        slide(
            Slide.Kind.PATH,
            TEXTS.get("slide.path"),
            branch.decisions().stream().map(Slides::path).toList(),
            mood(branch)));
    missed(branch).ifPresent(slides::add);
    slides.add(keepAndChange(session.scene()));
    return slides;
  }

  private static Slide slide(
      Slide.Kind kind, String title, List<RoomFrame.Item> items, List<RoomFrame.Mood> mood) {
    return new Slide(kind, new RoomFrame.Debrief(title, items, mood, RoomFrame.Strip.NONE));
  }

  private static RoomFrame.Item path(Decision decision) {
    Turn turn = decision.turn();
    String votes =
        decision
            .ballot()
            .filter(ballot -> ballot.total() > 0)
            .map(ballot -> votes(ballot, turn.response().id()))
            .orElse(TEXTS.get("slide.unvoted"));
    return new RoomFrame.Item(
        TEXTS.get("slide.turn", turn.number(), votes), turn.response().text());
  }

  private static String votes(Ballot ballot, String response) {
    return TEXTS.get("slide.votes", ballot.count(response), ballot.total());
  }

  /// The mood from the beginning to the end.
  static List<RoomFrame.Mood> mood(Branch branch) {
    List<RoomFrame.Mood> mood = new ArrayList<>();
    for (Turn turn : branch.conversation().turns()) {
      if (mood.isEmpty()) {
        mood.add(mood(turn.taken().before()));
      }
      mood.add(mood(turn.taken().after()));
    }
    return mood;
  }

  private static RoomFrame.Mood mood(Memory memory) {
    return new RoomFrame.Mood(memory.frustration(), memory.trust());
  }

  private static Optional<Slide> missed(Branch branch) {
    List<RoomFrame.Item> items = new ArrayList<>();
    for (Decision decision : branch.decisions()) {
      for (Cue cue : decision.missed()) {
        items.add(
            new RoomFrame.Item(
                TEXTS.get("slide.missed.turn", decision.turn().number()), cue.says()));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(slide(Slide.Kind.MISSED, TEXTS.get("slide.missed"), items, List.of()));
  }

  private static Slide keepAndChange(Scene scene) {
    List<RoomFrame.Item> items =
        List.of(
            new RoomFrame.Item(TEXTS.get("slide.keep"), orDash(scene.keep())),
            new RoomFrame.Item(TEXTS.get("slide.change"), orDash(scene.change())));
    return slide(Slide.Kind.KEEP_AND_CHANGE, TEXTS.get("slide.keepAndChange"), items, List.of());
  }

  private static String orDash(String text) {
    return text.isBlank() ? "…" : text;
  }
}
