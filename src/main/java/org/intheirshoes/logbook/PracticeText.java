package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.texts.Texts;

/// The sentences of `practice.properties`.
final class PracticeText {

  private static final Texts TEXTS = Texts.of(PracticeText.class, "practice");

  /// Longer words are left out: the sentence should be read at a glance.
  private static final int LONGEST_QUOTE = 72;

  private static final int MONTH = 31;

  private PracticeText() {}

  static String get(String key, Object... values) {
    return TEXTS.get(key, values);
  }

  /// A skill in words, for example “say when”.
  static String skill(String id) {
    String key = "skill." + id;
    return TEXTS.has(key) ? TEXTS.get(key) : id.replace('-', ' ');
  }

  /// What went wrong and how often, without a full stop, for example “Twice in the last week a limit
  /// went unsaid”.
  ///
  /// @param now the present moment, in the learner's time zone
  static String slips(Schedule.Card card, ZonedDateTime now) {
    Schedule.Slip last = card.slips().getLast();
    Since since = Since.of(age(last, now));
    List<Schedule.Slip> counted =
        card.slips().stream().filter(slip -> age(slip, now) <= since.days()).toList();
    String when = get(since.key());
    String times = get("times", counted.size());
    String key = "slip." + card.skill();
    String what =
        TEXTS.has(key)
            ? get(key, times, when)
            : get("slip.other", times, when, skill(card.skill()));
    return shortened(last.words()).map(words -> get("slip.quote", what, words)).orElse(what);
  }

  /// Who is waiting, for example “Here is a customer who will hold you to the hour.”
  static String invitation(String skill) {
    String key = "invite." + skill;
    return get(TEXTS.has(key) ? key : "invite.other");
  }

  /// Days since a slip.
  private static long age(Schedule.Slip slip, ZonedDateTime now) {
    LocalDate day = slip.at().atZone(now.getZone()).toLocalDate();
    return ChronoUnit.DAYS.between(day, now.toLocalDate());
  }

  /// The words of a slip, if they are short enough: all of them, or their first sentence.
  private static Optional<String> shortened(String words) {
    String whole = words.strip();
    String first = whole.split("(?<=[.!?])\\s", 2)[0];
    return List.of(whole, first).stream()
        .map(each -> each.replaceAll("[\\s.,;:]+$", ""))
        .filter(each -> !each.isEmpty() && each.length() <= LONGEST_QUOTE)
        .findFirst();
  }

  /// How long ago, in words that a person would use.
  private enum Since {
    TODAY("when.today", 0),
    YESTERDAY("when.yesterday", 1),
    WEEK("when.week", 7),
    FORTNIGHT("when.fortnight", 14),
    MONTH("when.month", PracticeText.MONTH),
    EARLIER("when.earlier", Integer.MAX_VALUE);

    private final String key;
    private final int days;

    Since(String key, int days) {
      this.key = key;
      this.days = days;
    }

    String key() {
      return key;
    }

    int days() {
      return days;
    }

    /// A week as soon as it is more than today: "twice yesterday" would miss the day before.
    static Since of(long age) {
      for (Since each : values()) {
        if (age <= each.days) {
          return each;
        }
      }
      return EARLIER;
    }
  }
}
