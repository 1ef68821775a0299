package org.intheirshoes.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.library.Checked;
import org.intheirshoes.logbook.MarginNote;
import org.intheirshoes.logbook.Resumed;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Scenario;

/// Every page of the program, with what it shows.
public sealed interface Destination {

  /// The shelf.
  record Home() implements Destination {}

  /// What the scenarios of the shelf cover together.
  record Coverage() implements Destination {}

  /// A conversation, from where it stands.
  ///
  /// @param before the finished one that it is compared with at its end: it is played again from one
  ///     of its turns, or under another rule
  /// @param pick how it was chosen among the variants of its script, if it was
  /// @param left how it was left another time, if it goes on from there
  record Practice(
      Conversation conversation,
      Optional<Conversation> before,
      Optional<Pick> pick,
      Optional<Left> left)
      implements Destination {

    /// A conversation that stands for itself.
    public Practice(Conversation conversation) {
      this(conversation, Optional.empty());
    }

    /// A conversation of which no variant was chosen.
    public Practice(Conversation conversation, Optional<Conversation> before) {
      this(conversation, before, Optional.empty(), Optional.empty());
    }

    /// A conversation of which a variant was chosen.
    public Practice(Conversation conversation, Optional<Conversation> before, Pick pick) {
      this(conversation, before, Optional.of(pick), Optional.empty());
    }

    /// A conversation that goes on where it was left.
    public Practice(Resumed resumed) {
      this(
          resumed.conversation(),
          resumed.before(),
          Optional.empty(),
          Optional.of(new Left(resumed.notes())));
    }
  }

  /// How a conversation was left.
  ///
  /// @param notes what the learner had noted beside it
  record Left(List<MarginNote> notes) {
    public Left {
      notes = List.copyOf(notes);
    }
  }

  /// A choice among the variants of a script.
  ///
  /// @param written the script as it was written
  /// @param told when the learner may know which it is
  /// @param goal what she had set out to do before she chose, if anything
  record Pick(Scenario written, Told told, Optional<String> goal) {}

  /// When a learner may know which variant she plays.
  enum Told {
    BEFORE,
    /// It was drawn at random; the review tells.
    AFTERWARDS
  }

  /// What a learner should know before a sensitive scenario is begun, and the ways round it.
  record ContentNote(Scenario scenario) implements Destination {}

  /// Small things that went well, one at a time.
  record Moments() implements Destination {}

  /// The review of a finished conversation.
  ///
  /// @param before the finished one that it was played after, if it began at one of its turns
  record Debrief(Conversation conversation, Journal journal, Optional<Conversation> before)
      implements Destination {

    /// The review of a conversation beside which nothing was noted.
    public Debrief(Conversation conversation) {
      this(conversation, Journal.untold(), Optional.empty());
    }
  }

  /// The question whether a file that the desktop handed over should go on the shelf.
  ///
  /// @param script a script or a zip
  record Offer(Path script) implements Destination {}

  /// What is wrong with a script.
  record Problems(Checked checked) implements Destination {}

  /// What is wrong with a course.
  ///
  /// @param name of its file
  record CourseProblems(String name, List<Problem> problems) implements Destination {
    public CourseProblems {
      problems = List.copyOf(problems);
    }
  }

  /// What is wrong with a drill.
  ///
  /// @param name of its file
  record DrillProblems(String name, List<Problem> problems) implements Destination {
    public DrillProblems {
      problems = List.copyOf(problems);
    }
  }

  /// A course, step by step.
  ///
  /// @param told something to say about it when the page opens; empty for nothing
  record CoursePage(String course, String told) implements Destination {
    /// A course with nothing to add.
    public CoursePage(String course) {
      this(course, "");
    }
  }

  /// What the check tells of a script, read again whenever its file changes.
  ///
  /// @param script a file, a folder or a zip
  /// @param place the beat or ending that is chosen in the graph, if one is
  /// @param told something to say about it when the page opens; empty for nothing
  record ScriptReport(Path script, Optional<String> place, String told) implements Destination {
    /// The report of a script with nothing to add.
    public ScriptReport(Path script) {
      this(script, Optional.empty(), "");
    }
  }

  /// A conversation that an author tries; nothing of it is kept.
  ///
  /// @param told how it came to stand where it begins
  /// @param back where leaving it leads
  record Trial(Conversation conversation, String told, ScriptReport back) implements Destination {}

  /// Before a class: what is played, for how long, with whom.
  record Classroom() implements Destination {}

  /// A class, from where it stands, and what writes it down.
  record ClassConsole(ClassSession session, ClassRecorder recorder) implements Destination {}

  /// What two people can play together.
  record Pairs() implements Destination {}

  /// Before a round of a pair: who plays, and what.
  record PairSetup(Material material) implements Destination {}

  /// A round of a pair, from where it stands, and what writes it down.
  record PairRound(Round round, RoundRecorder recorder) implements Destination {}

  /// Who plays with whom in a group.
  record PairRotation() implements Destination {}

  /// What the learner has practised, and what comes next.
  record Progress() implements Destination {}

  /// Who is practising.
  record Learners() implements Destination {}

  /// Theme, text size and motion.
  record Appearance() implements Destination {}

  /// What the program is, where it keeps what it keeps, and whose work is in it.
  record About() implements Destination {}
}
