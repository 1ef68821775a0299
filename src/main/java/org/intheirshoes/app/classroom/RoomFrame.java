package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Marks;

/// Exactly what the room may see at one moment. What is not in a frame cannot be shown: before the
/// reveal a frame carries no marks, and never the name of a participant.
public sealed interface RoomFrame {

  /// What stands along the lower edge.
  Strip strip();

  /// Nothing: all eyes to the front.
  record Black() implements RoomFrame {
    @Override
    public Strip strip() {
      return Strip.NONE;
    }
  }

  /// Before the class starts.
  ///
  /// @param person the customer, if the class may see them already
  /// @param note what the class should know about the content, if the script has such a note
  record Opening(
      Optional<Person> person, String title, String setting, Optional<String> note, Strip strip)
      implements RoomFrame {}

  /// Something is said, and perhaps voted on.
  ///
  /// @param said the lines of this beat so far, newest last
  /// @param bands the responses, 0..12; none while the room only listens
  record Exchange(Person person, List<Said> said, List<Band> bands, Strip strip)
      implements RoomFrame {
    public Exchange {
      said = List.copyOf(said);
      bands = List.copyOf(bands);
    }
  }

  /// The conversation is over.
  record Ending(Person person, String title, String text, Strip strip) implements RoomFrame {}

  /// Looking back: a headline, what stands out, and how the customer felt all along.
  record Debrief(String headline, List<Item> items, Curves curves, Strip strip)
      implements RoomFrame {
    public Debrief {
      items = List.copyOf(items);
    }
  }

  /// The customer as the room sees them. The mood shows in face and posture, never as a number.
  ///
  /// @param frustration 0..100
  /// @param trust 0..100
  record Person(Look look, Channel channel, Feeling feeling, int frustration, int trust) {}

  /// One utterance.
  ///
  /// @param name as the script writes it, if the room should read it
  /// @param text with the script's marks
  /// @param noticed words of the text that the room noticed, as they stand there
  record Said(Line.Speaker by, Optional<String> name, String text, List<String> noticed) {
    public Said {
      noticed = List.copyOf(noticed);
    }
  }

  /// One response.
  ///
  /// @param key the letter or number that stands for it, one or two characters
  /// @param text with the script's marks
  /// @param tally its votes, once they may be seen
  /// @param verdict what it is worth, once revealed
  record Band(
      String key, String text, Optional<Tally> tally, Stance stance, Optional<Verdict> verdict) {}

  /// How a response stands among the others.
  enum Stance {
    /// Like all others.
    OPEN,
    /// Most votes, after the vote was closed.
    LEADING,
    /// This is what was said.
    COMMITTED,
    /// Another was said; this one steps back.
    BACK
  }

  /// Votes for a response.
  ///
  /// @param count 0 or more
  /// @param share of all votes, 0..1: the length of the bar
  /// @param first the same at the first vote, where both are compared
  record Tally(int count, double share, Optional<First> first) {}

  /// Votes at the first vote.
  ///
  /// @param count 0 or more
  /// @param share of all votes, 0..1
  record First(int count, double share) {}

  /// What a response is worth, and why.
  record Verdict(Marks marks, String reason) {}

  /// Something that stands out when looking back.
  record Item(String headline, String sentence) {}

  /// How the customer felt at one point.
  ///
  /// @param frustration 0..100
  /// @param trust 0..100
  record Mood(int frustration, int trust) {}

  /// How the customer felt on one path.
  ///
  /// @param name of the path; empty where there is only one
  /// @param mood from the start to the end; drawn if it has two points or more
  /// @param costs points of the score that each turn lost, 0 or more; none where they are not known
  record Course(String name, List<Mood> mood, List<Integer> costs) {
    public Course {
      mood = List.copyOf(mood);
      costs = List.copyOf(costs);
    }
  }

  /// How the customer felt all along.
  ///
  /// @param courses one, or two to be compared; none if nothing is drawn
  /// @param partsAt the first turn, from 1, at which two paths differ
  record Curves(List<Course> courses, OptionalInt partsAt) {

    /// Nothing is drawn.
    public static final Curves NONE = new Curves(List.of(), OptionalInt.empty());

    public Curves {
      courses = List.copyOf(courses);
    }

    /// A single path.
    static Curves of(List<Mood> mood) {
      return new Curves(List.of(new Course("", mood, List.of())), OptionalInt.empty());
    }

    /// Whether there is enough to draw.
    boolean isDrawn() {
      return courses.stream().anyMatch(each -> each.mood().size() > 1);
    }
  }

  /// What stands along the lower edge.
  ///
  /// @param caption for example "First vote · 26 hands"
  /// @param prompt for example "Think for yourself."
  /// @param secondsLeft 0 or more, while a clock runs
  record Strip(Optional<String> caption, Optional<String> prompt, OptionalInt secondsLeft) {

    /// An empty lower edge.
    public static final Strip NONE =
        new Strip(Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
