package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Marks;

/// Frames for tests.
final class Frames {

  private static final List<String> RESPONSES =
      List.of(
          "Let me check two things with you right now, and I can tell you before you leave whether"
              + " you will have a working set by Saturday.",
          "I am so sorry. I completely understand how upsetting this must be.",
          "Did the standby light come on at all this morning?",
          "I can have the money back on your card today.",
          "Let me fetch my manager.",
          "You bought it only four weeks ago?",
          "One moment, please.",
          "May I have the receipt?",
          "That must have been a long bus ride with that box.",
          "We could lend you a set until yours is mended.",
          "Please calm down first.",
          "Who is playing in the final?");
  private static final List<Integer> VOTES = List.of(11, 6, 7, 2, 1, 0, 0, 3, 4, 5, 1, 2);
  private static final List<Integer> AGAIN = List.of(17, 2, 6, 1, 0, 0, 0, 1, 2, 3, 0, 1);

  static final RoomFrame.Person ROSA =
      new RoomFrame.Person(
          new Look(
              Look.Age.ADULT,
              Look.Skin.TAN,
              Look.Hair.LONG,
              Look.HairColour.BROWN,
              Look.Glasses.NONE,
              Look.Headwear.NONE,
              Look.Beard.NONE,
              Look.Clothes.JUMPER,
              Look.ClothesColour.BRICK),
          Channel.COUNTER,
          Feeling.FRUSTRATED,
          62,
          35);

  static final RoomFrame.Strip VOTE =
      new RoomFrame.Strip(
          Optional.of("First vote · 26 hands"),
          Optional.of("Talk to your neighbour: what would she hear?"),
          OptionalInt.of(80));

  private static final List<RoomFrame.Mood> BETTER =
      List.of(
          new RoomFrame.Mood(60, 30),
          new RoomFrame.Mood(72, 26),
          new RoomFrame.Mood(50, 44),
          new RoomFrame.Mood(41, 50),
          new RoomFrame.Mood(20, 70));
  private static final List<RoomFrame.Mood> WORSE =
      List.of(
          new RoomFrame.Mood(60, 30),
          new RoomFrame.Mood(72, 26),
          new RoomFrame.Mood(78, 20),
          new RoomFrame.Mood(84, 12));

  private Frames() {}

  static String longest() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < 4000; i++) {
      text.append("Sentence ").append(i).append(" of a line as long as a script may have. ");
    }
    return text.substring(0, 3999) + ".";
  }

  static RoomFrame.Said line(String text, String... noticed) {
    return new RoomFrame.Said(Line.Speaker.CUSTOMER, Optional.empty(), text, List.of(noticed));
  }

  static RoomFrame.Said newest(String... noticed) {
    return line(
        "My whole family is coming on **Saturday**, my daughter is playing the final. I took the"
            + " bus here with the receipt.",
        noticed);
  }

  static List<RoomFrame.Said> beat() {
    return List.of(
        new RoomFrame.Said(
            Line.Speaker.NARRATOR,
            Optional.empty(),
            "A woman puts a receipt on the counter.",
            List.of()),
        new RoomFrame.Said(
            Line.Speaker.CUSTOMER,
            Optional.of("Rosa"),
            "Four weeks. Four weeks, and it is dead.",
            List.of()),
        newest());
  }

  static String key(int at) {
    return String.valueOf((char) ('A' + at));
  }

  static List<RoomFrame.Band> open(int count) {
    List<RoomFrame.Band> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bands.add(band(i, Optional.empty(), RoomFrame.Stance.OPEN));
    }
    return bands;
  }

  static List<RoomFrame.Band> open(int count, String text) {
    List<RoomFrame.Band> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bands.add(
          new RoomFrame.Band(
              key(i), text, Optional.empty(), RoomFrame.Stance.OPEN, Optional.empty()));
    }
    return bands;
  }

  static List<RoomFrame.Band> voted(int count) {
    double all = VOTES.subList(0, count).stream().mapToInt(each -> each).sum();
    List<RoomFrame.Band> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RoomFrame.Tally tally =
          new RoomFrame.Tally(VOTES.get(i), VOTES.get(i) / all, Optional.empty());
      bands.add(
          band(i, Optional.of(tally), i == 0 ? RoomFrame.Stance.LEADING : RoomFrame.Stance.OPEN));
    }
    return bands;
  }

  static List<RoomFrame.Band> compared(int count) {
    double all = VOTES.subList(0, count).stream().mapToInt(each -> each).sum();
    double again = AGAIN.subList(0, count).stream().mapToInt(each -> each).sum();
    List<RoomFrame.Band> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RoomFrame.Tally tally =
          new RoomFrame.Tally(
              AGAIN.get(i),
              AGAIN.get(i) / again,
              Optional.of(new RoomFrame.First(VOTES.get(i), VOTES.get(i) / all)));
      bands.add(
          band(i, Optional.of(tally), i == 0 ? RoomFrame.Stance.LEADING : RoomFrame.Stance.OPEN));
    }
    return bands;
  }

  static List<RoomFrame.Band> committed(int count) {
    return compared(count).stream()
        .map(
            band ->
                new RoomFrame.Band(
                    band.key(),
                    band.text(),
                    band.tally(),
                    band.key().equals("A") ? RoomFrame.Stance.COMMITTED : RoomFrame.Stance.BACK,
                    band.verdict()))
        .toList();
  }

  static List<RoomFrame.Band> revealed(int count) {
    return committed(count).stream()
        .map(
            band ->
                new RoomFrame.Band(
                    band.key(),
                    band.text(),
                    band.tally(),
                    band.stance(),
                    Optional.of(
                        new RoomFrame.Verdict(
                            new Marks(4, 3, Marks.NOT_IN_PLAY),
                            "She hears that Saturday counts, and when she will know."))))
        .toList();
  }

  static RoomFrame.Band band(int at, Optional<RoomFrame.Tally> tally, RoomFrame.Stance stance) {
    return new RoomFrame.Band(key(at), RESPONSES.get(at), tally, stance, Optional.empty());
  }

  static RoomFrame asking(List<RoomFrame.Band> bands) {
    return asking(List.of(newest()), bands);
  }

  static RoomFrame asking(List<RoomFrame.Said> said, List<RoomFrame.Band> bands) {
    return new RoomFrame.Exchange(ROSA, said, bands, VOTE);
  }

  static RoomFrame listening() {
    return new RoomFrame.Exchange(ROSA, beat(), List.of(), RoomFrame.Strip.NONE);
  }

  static RoomFrame noticing() {
    return new RoomFrame.Exchange(
        ROSA,
        List.of(newest("Saturday", "my daughter is playing the final")),
        List.of(),
        new RoomFrame.Strip(
            Optional.empty(), Optional.of("What did you notice?"), OptionalInt.of(8)));
  }

  static RoomFrame opening() {
    return new RoomFrame.Opening(
        Optional.of(ROSA),
        "Four weeks old",
        "An electronics shop, ten minutes before closing",
        Optional.of("Someone is angry in this one. You may sit it out."),
        RoomFrame.Strip.NONE);
  }

  static RoomFrame ending() {
    return new RoomFrame.Ending(
        ROSA,
        "A set by Friday",
        "Rosa leaves with a time, a name and a number to call. She does not thank you, but she"
            + " holds the door.",
        RoomFrame.Strip.NONE);
  }

  static RoomFrame debrief() {
    return new RoomFrame.Debrief(
        "You heard her, then kept her waiting",
        List.of(
            new RoomFrame.Item(
                "The turn that cost most", "At the second beat, sorry came twice and no step did."),
            new RoomFrame.Item(
                "The most divided vote", "11 to 7 on A and C, and 17 to 6 after you had talked.")),
        RoomFrame.Curves.of(BETTER),
        RoomFrame.Strip.NONE);
  }

  static RoomFrame sideBySide() {
    return new RoomFrame.Debrief(
        "Policy first and Acknowledge first, side by side",
        List.of(
            new RoomFrame.Item("Policy first", "41 of 100. Frustration 84, trust 12 at the end."),
            new RoomFrame.Item(
                "Acknowledge first", "93 of 100. Frustration 20, trust 70 at the end."),
            new RoomFrame.Item(
                "They part at beat 2",
                "“Could I see the receipt, and the card …” or “I’m the person. Let’s get it in"
                    + " …”")),
        new RoomFrame.Curves(
            List.of(
                new RoomFrame.Course("Policy first: 38 points lost", WORSE, List.of(0, 26, 12)),
                new RoomFrame.Course(
                    "Acknowledge first: nothing lost", BETTER, List.of(0, 0, 0, 0))),
            OptionalInt.of(2)),
        RoomFrame.Strip.NONE);
  }
}
