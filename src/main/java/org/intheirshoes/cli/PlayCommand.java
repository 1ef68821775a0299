package org.intheirshoes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.export.Handout;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Variant;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `play`: a conversation in the terminal.
@Command(
    name = "play",
    header = "Play a scenario in the terminal.",
    description = {
      "Shows what is said and the lines you could answer with, then what the customer made of"
          + " yours. At the end comes the debrief: what your words did, and which line would have"
          + " served better.",
      "While playing: a number or the id of a response chooses it, b goes back one turn, ? shows"
          + " what you know and may do, q leaves.",
    },
    footer = {
      "",
      "Another program can play with --protocol json: it gets one JSON object a line (the events"
          + " beat, turn, end and problem) and sends the id of a response a line. With --learner"
          + " a turn is \"recorded\":true once the choice is safely on the disk; with --resume what"
          + " was chosen before comes first, \"replayed\":true.",
      "",
      "Exit codes: 0 fine, 1 the script has errors, 2 wrong usage or unreadable.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class PlayCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(PlayCommand.class);

  /// The languages in which another program can play.
  enum Protocol {
    json
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SCRIPT",
      description =
          "A .json file, a folder or .zip of one scenario, or the id of one on the shelf, for"
              + " example broken-tv.")
  private String script;

  @Option(
      names = "--choices",
      split = ",",
      paramLabel = "ID",
      description = "Play these responses, separated by commas, without asking.")
  private @Nullable List<String> choices;

  @Option(
      names = "--variant",
      paramLabel = "ID",
      description =
          "Play a variant of the script: the same scene under another rule. “random” draws one.")
  private @Nullable String variant;

  @Option(
      names = "--json",
      description = "Print the result as one JSON object, as a line of the command paths.")
  private boolean json;

  @Option(
      names = "--protocol",
      paramLabel = "json",
      description = "Let another program play, by lines of JSON.")
  private @Nullable Protocol protocol;

  @Option(
      names = "--learner",
      paramLabel = "NAME",
      description = "Record the choices for this learner; without it nothing is recorded.")
  private @Nullable String learner;

  @Option(
      names = "--pin",
      arity = "0..1",
      interactive = true,
      prompt = "PIN: ",
      paramLabel = "PIN",
      description =
          "The learner's PIN, if the record is behind one; without a value it is asked for and not"
              + " shown.")
  private @Nullable String pin;

  @Option(
      names = "--resume",
      description = "Go on with what the learner left unfinished, if there is something.")
  private boolean resume;

  @Option(
      names = "--pdf",
      paramLabel = "FILE",
      description = "Write the debrief to this file as well, to print or hand on.")
  private @Nullable Path pdf;

  @Mixin private DataFolder data;

  private final Terminal terminal;
  private final ScriptSource source;
  private final Path usual;

  PlayCommand(Terminal terminal, Shelf shelf, Path usual) {
    this.terminal = terminal;
    this.source = new ScriptSource(shelf, terminal);
    this.usual = usual;
  }

  @Override
  public Integer call() {
    if (protocol != null && (json || choices != null || pdf != null)) {
      throw new ParameterException(spec.commandLine(), TEXTS.get("play.exclusive"));
    }
    if (resume && (learner == null || choices != null)) {
      throw new ParameterException(spec.commandLine(), TEXTS.get("play.resume.whom"));
    }
    Optional<Checked> found = source.find(script);
    if (found.isEmpty()) {
      return ExitCode.WRONG;
    }
    if (found.get().scenario().isEmpty() || found.get().analysis().isEmpty()) {
      source.complain(found.get());
      return ExitCode.of(found.get().problems());
    }
    Checked checked = variant == null ? found.get() : varied(found.get(), variant);
    try (PlayRecord record =
        new PlayRecord(terminal, data.logbook(usual), Optional.ofNullable(learner))) {
      if (!record.admits(Optional.ofNullable(pin))) {
        terminal.complain(TEXTS.get("logbook.locked", String.valueOf(learner)));
        return ExitCode.WRONG;
      }
      return play(checked.analysis().get(), record);
    }
  }

  /// The script as a variant of it, be it drawn.
  private Checked varied(Checked written, String asked) {
    List<String> ids =
        written.scenario().orElseThrow().variations().all().stream().map(Variant::id).toList();
    String id =
        asked.equals("random") && !ids.isEmpty()
            ? ids.get(ThreadLocalRandom.current().nextInt(ids.size()))
            : asked;
    return written
        .as(id)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    ids.isEmpty()
                        ? TEXTS.get("play.variant.none")
                        : TEXTS.get("play.variant.unknown", asked, String.join(", ", ids))));
  }

  private int play(Analysis onShelf, PlayRecord record) {
    Conversation start =
        (resume ? record.left(onShelf) : Optional.<Conversation>empty())
            .orElseGet(() -> Conversation.begin(onShelf.scenario()));
    Analysis analysis =
        start.scenario().equals(onShelf.scenario()) ? onShelf : Analysis.of(start.scenario());
    if (protocol != null) {
      return new ProtocolPlay(terminal, start, analysis, record).run();
    }
    record.begin(start, analysis);
    return choices != null ? replay(choices, analysis, record) : ask(start, analysis, record);
  }

  private int ask(Conversation start, Analysis analysis, PlayRecord record) {
    Terminal shown = json ? terminal.aside() : terminal;
    TerminalPlay play = new TerminalPlay(shown, start, record);
    return switch (play.run()) {
      case FINISHED -> finish(play.conversation(), analysis, record);
      case LEFT -> {
        shown.say(TEXTS.get(learner == null ? "play.left" : "play.left.recorded"));
        yield record.finish();
      }
      case CUT_OFF -> {
        terminal.complain(TEXTS.get("play.cut.off"));
        record.finish();
        yield ExitCode.WRONG;
      }
    };
  }

  private int replay(List<String> ids, Analysis analysis, PlayRecord record) {
    Conversation conversation = Conversation.begin(analysis.scenario());
    Narration narration = new Narration(terminal, analysis.scenario());
    if (!json) {
      narration.opening();
    }
    for (String id : ids) {
      if (conversation.isOver()) {
        terminal.complain(
            TEXTS.get("play.choices.long", conversation.place().id(), conversation.turns().size()));
        return ExitCode.WRONG;
      }
      Optional<Response> chosen =
          conversation.offered().stream().filter(each -> each.id().equals(id.strip())).findFirst();
      if (chosen.isEmpty()) {
        terminal.complain(
            TEXTS.get("play.choices.unknown", id, conversation.place().id(), open(conversation)));
        return ExitCode.WRONG;
      }
      if (!json) {
        conversation.beat().ifPresent(beat -> narration.lines(beat.lines()));
        narration.turn(chosen.get());
        terminal.gap();
      }
      conversation = conversation.choose(chosen.get());
      record.record(conversation);
    }
    if (!conversation.isOver()) {
      terminal.complain(
          TEXTS.get("play.choices.short", conversation.place().id(), open(conversation)));
      return ExitCode.WRONG;
    }
    return finish(conversation, analysis, record);
  }

  private static String open(Conversation conversation) {
    return conversation.offered().stream().map(Response::id).collect(Collectors.joining(", "));
  }

  private int finish(Conversation conversation, Analysis analysis, PlayRecord record) {
    if (json) {
      terminal.json(PathReport.of(conversation, analysis));
    } else {
      new DebriefText(terminal).tell(conversation, analysis);
    }
    boolean printed = print(conversation, analysis);
    int recorded = record.finish();
    return printed ? recorded : ExitCode.WRONG;
  }

  /// Writes the debrief to a file, if one was named.
  ///
  /// @return false if it could not be written, and then the user was told
  private boolean print(Conversation conversation, Analysis analysis) {
    if (pdf == null) {
      return true;
    }
    Review review = Review.of(conversation, analysis);
    try {
      WholeFile.write(
          pdf,
          out ->
              Handout.debrief(
                  review,
                  Optional.ofNullable(learner),
                  LocalDate.now(ZoneId.systemDefault()),
                  out));
      return true;
    } catch (IOException e) {
      terminal.complain(TEXTS.get("play.pdf.failed", pdf, String.valueOf(e.getMessage())));
      return false;
    }
  }
}
