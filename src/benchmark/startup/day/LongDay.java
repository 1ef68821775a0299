package day;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.application.Preloader;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// Practises for hours within the packaged program, as fast as it goes, and notes how much memory the process has
/// after each conversation. JavaFX starts a preloader beside an application, so the program needs no change for it:
/// see `long.py`.
///
/// It plays by keys and clicks of the display: from home through a brief, its lines and its choices into the review,
/// through its chapters, and back. Now and then it takes a choice back, opens the brief again, leaves in the middle and
/// goes on later, plays again from a turn of the review, searches the shelf, and looks at the other pages.
public final class LongDay extends Preloader {

  /// What a person in a hurry takes, in seconds: to read a line, a brief, a question about the cue, all responses
  /// and decide, a chapter of the review, any other page.
  private static final double LINE = 2;

  private static final double BRIEF = 15;
  private static final double CUE = 5;
  private static final double CHOICE = 8;
  private static final double CHAPTER = 6;
  private static final double PAGE = 8;

  private static final int STEPS_MAX = 400;
  private static final List<String> RAIL =
      List.of("rail-progress", "rail-pairs", "rail-class", "rail-learners");

  private final Random chance = new Random(Long.getLong("day.seed", 9));
  private final double end = Long.getLong("day.seconds", 28_800);
  private final PrintStream notes;
  private double now;
  private int conversations;
  private int endings;
  private int choices;
  private int left;
  private int pages;
  private int again;
  private int collections;

  /// Made by JavaFX.
  public LongDay() throws IOException {
    notes =
        new PrintStream(
            Files.newOutputStream(Path.of(System.getProperty("day.notes"))),
            true,
            StandardCharsets.UTF_8);
  }

  @Override
  public void start(Stage unused) {
    Thread day = new Thread(this::run, "long day");
    day.setDaemon(true);
    day.start();
  }

  private void run() {
    try {
      Hand hand = new Hand();
      hand.await("home", page -> page.sees("begin"));
      // Without a window manager the first click brings the keys.
      hand.click(hand.find("rail-progress").orElseThrow());
      hand.await("progress", page -> !page.all("progress-page").isEmpty());
      home(hand);
      while (now < end) {
        conversation(hand);
        home(hand);
        note(hand);
      }
      notes.println("end");
    } catch (RuntimeException | IOException e) {
      notes.println("stopped: " + e);
      e.printStackTrace(notes);
    }
    Platform.exit();
  }

  /// From the shelf to the end of a review, or to where it is left.
  private void conversation(Hand hand) {
    begin(hand);
    boolean leaves = chance.nextInt(10) == 0;
    int until = leaves ? 2 + chance.nextInt(4) : STEPS_MAX;
    if (play(hand, until)) {
      review(hand);
    } else {
      left++;
      hand.press(KeyCode.ESCAPE);
    }
    conversations++;
    if (conversations % 3 == 0) {
      look(hand);
    }
  }

  /// Begins with what is offered, with a card of the shelf, or with one that was searched for.
  private void begin(Hand hand) {
    switch (chance.nextInt(4)) {
      case 0 -> hand.click(hand.find("begin").orElseThrow());
      case 1 -> {
        hand.click(hand.find("search").orElseThrow());
        hand.type(List.of("phone", "shop", "late", "about", "chat").get(chance.nextInt(5)));
        now += PAGE;
        card(hand);
      }
      default -> card(hand);
    }
    if (!hasBegun(hand)) {
      // The search found nothing, or cards came anew while one was chosen.
      again++;
      home(hand);
      Hand.sleep(500);
      hand.click(hand.find("begin").orElseThrow());
      hand.await("a conversation", this::hasBegun);
    }
    if (hand.sees("note-go-on")) {
      now += PAGE;
      hand.click(hand.find("note-go-on").orElseThrow());
      hand.await("what was announced", page -> !page.all("practice").isEmpty());
    }
    now += BRIEF;
  }

  private boolean hasBegun(Hand hand) {
    return hand.sees("note-go-on") || !hand.all("practice").isEmpty();
  }

  /// Presses one of the cards that are shown, if there are any.
  private void card(Hand hand) {
    List<Node> cards = hand.all("scenario-card");
    if (!cards.isEmpty()) {
      Node card = cards.get(chance.nextInt(cards.size()));
      Hand.ask(
          () -> {
            card.requestFocus();
            return true;
          });
      hand.press(KeyCode.ENTER);
    }
  }

  /// Plays to an ending, or so many choices.
  ///
  /// @return whether there was an ending
  private boolean play(Hand hand, int until) {
    int made = 0;
    int idle = 0;
    for (int step = 0; step < STEPS_MAX; step++) {
      if (!hand.all("review").isEmpty()) {
        endings++;
        return true;
      }
      if (!hand.all("home").isEmpty()) {
        return false;
      }
      boolean moved;
      if (hand.sees("response-1")) {
        if (made == until) {
          return false;
        }
        moved = choose(hand);
        made++;
      } else if (hand.sees("notice-done")) {
        now += CUE;
        moved = hand.press(KeyCode.SPACE) | hand.press(KeyCode.ENTER);
        Optional<Node> skip = hand.find("notice-skip");
        if (skip.isPresent()) {
          // Not by Escape: a moment too late that would leave the page.
          moved |= hand.click(skip.get());
        }
      } else if (hand.sees("own-done")) {
        now += CUE;
        hand.type("i hear you");
        moved = hand.press(KeyCode.ENTER);
      } else {
        now += LINE;
        moved = hand.press(KeyCode.SPACE);
      }
      idle = moved ? 0 : idle + 1;
      if (idle > 20) {
        break;
      }
    }
    throw new IllegalStateException("a conversation without an end on " + hand.page());
  }

  private boolean choose(Hand hand) {
    int offered = 1;
    while (offered < 9 && hand.sees("response-" + (offered + 1))) {
      offered++;
    }
    now += CHOICE;
    int chosen = 1 + chance.nextInt(offered);
    boolean moved = hand.press(KeyCode.getKeyCode(String.valueOf(chosen)));
    choices++;
    switch (chance.nextInt(16)) {
      case 0 -> {
        // Taken back: the same turn is asked again.
        hand.press(KeyCode.BACK_SPACE);
        now += LINE;
      }
      case 1 -> {
        hand.press(KeyCode.B);
        hand.press(KeyCode.B);
        now += BRIEF;
      }
      case 2 -> hand.press(KeyCode.W);
      default -> {}
    }
    return moved;
  }

  /// Through the chapters to the page with everything; from there, now and then, into a turn once more.
  private void review(Hand hand) {
    hand.await("the findings", page -> !page.sees("working"));
    for (int step = 0; step < 40 && hand.sees("review-next"); step++) {
      if (step == 1) {
        hand.type("listen");
      }
      if (!hand.press(KeyCode.ENTER)) {
        hand.click(hand.find("review-next").orElseThrow());
      }
      now += CHAPTER;
    }
    hand.press(KeyCode.DIGIT0);
    now += CHAPTER;
    if (chance.nextInt(5) == 0 && hand.sees("again")) {
      hand.click(hand.find("again").orElseThrow());
      hand.await("another try", page -> !page.all("practice").isEmpty());
      conversations++;
      if (play(hand, 3)) {
        hand.press(KeyCode.DIGIT0);
        now += CHAPTER;
      } else {
        left++;
      }
    }
    hand.press(KeyCode.ESCAPE);
  }

  /// Looks at the pages beside.
  private void look(Hand hand) {
    home(hand);
    for (String id : List.of("good", "coverage")) {
      if (hand.sees(id)) {
        hand.click(hand.find(id).orElseThrow());
        pages++;
        now += PAGE;
        hand.press(KeyCode.ESCAPE);
        home(hand);
      }
    }
    for (String id : RAIL) {
      hand.click(hand.find(id).orElseThrow());
      pages++;
      now += PAGE;
    }
  }

  /// Comes home from wherever it is.
  private void home(Hand hand) {
    for (int tries = 0; tries < 5; tries++) {
      hand.await("anything", page -> !page.all("rail-item").isEmpty());
      hand.click(hand.all("rail-item").getFirst());
      if (!hand.all("home").isEmpty()) {
        break;
      }
    }
    hand.await("home", page -> page.sees("begin"));
    pages++;
    now += PAGE;
  }

  /// Notes the memory at home. Three times a day the heap is collected first, to tell what is in use; otherwise
  /// nothing is asked for.
  private void note(Hand hand) throws IOException {
    Hand.sleep(200);
    double share = share();
    double used = 0;
    double[] asked = {1800, end / 2, end};
    if (collections < asked.length && now >= asked[collections]) {
      collections++;
      System.gc();
      System.gc();
      Runtime java = Runtime.getRuntime();
      used = (java.totalMemory() - java.freeMemory()) / 1048576.0;
    }
    notes.printf(
        "%d %.0f %.1f %.1f %d %d %d %d %d%n",
        conversations, now, share, used, choices, endings, left, pages, again);
  }

  /// The process's share of memory (PSS), in MB.
  private static double share() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/smaps_rollup")).stream()
            .filter(line -> line.startsWith("Pss:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1024.0;
  }
}
