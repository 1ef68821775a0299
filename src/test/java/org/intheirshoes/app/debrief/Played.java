package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Conversations that tests look at.
final class Played {

  /// A script with one way through it, and one axis that is never in play.
  static final String ONE_WAY =
      """
      {"format": 1, "id": "one-way", "version": "1.0.0", "language": "en",
       "title": "One way", "summary": "There is no choice.", "channel": "chat",
       "setting": "A chat", "level": 1, "minutes": 1, "skills": [], "contentNote": null,
       "rep": {"role": "You chat.", "may": [], "mayNot": []},
       "customer": {"name": "Sam", "pronouns": "they/them", "about": "Sam.", "hidden": "Nothing.",
         "mood": {"frustration": 10, "trust": 60}},
       "cues": {}, "faults": {}, "promises": {}, "start": "hello",
       "beats": {
         "hello": {"stakes": 1, "axes": ["acknowledgement"],
           "lines": [{"by": "customer", "text": "Hello.", "feeling": "calm"}],
           "responses": [{"id": "only", "text": "Hello to you.",
             "marks": {"acknowledgement": 2}, "evidence": [],
             "because": {"acknowledgement": "A greeting."}, "next": "bye"}]},
         "bye": {"ending": {"outcome": 2, "title": "Goodbye", "text": "Sam leaves.",
           "lesson": "None."}}}}
      """;

  private Played() {}

  static Scenario script(String name) {
    try {
      return read(Files.readAllBytes(Path.of("scenarios", name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario read(byte[] json) {
    var reading = ScenarioReader.read(json);
    assertThat(reading.problems()).isEmpty();
    return reading.scenario().orElseThrow();
  }

  /// The worked script of the scoring rules, and what is expected of its paths.
  static JsonNode vector() {
    try (InputStream in =
        Objects.requireNonNull(
            Played.class.getResourceAsStream("/org/intheirshoes/analysis/broken-tv-vector.json"))) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario vectorScript() {
    return read(JsonMapper.shared().writeValueAsBytes(vector().get("script")));
  }

  static Conversation of(String script, String choices) {
    return Conversation.replay(script(script), List.of(choices.split(", ", -1)));
  }

  /// Nothing to mend.
  static Conversation best() {
    return of(
        "broken-tv",
        "are-you-the-person, our-lead-our-socket, what-time-is-it-on, not-you-not-your-wiring, "
            + "its-twin-in-pontwell, by-noon-either-way, loan-set-tonight, nia-covered-twice");
  }

  /// Two hugs, then everything done well.
  static Conversation recovery() {
    return of(
        "broken-tv",
        "heartbroken, i-do-hear-that, plug-it-is, our-lead-our-socket, what-time-is-it-on, "
            + "not-you-not-your-wiring, its-twin-in-pontwell, by-noon-either-way, "
            + "loan-set-tonight, nia-covered-twice");
  }

  /// A fix too early, and another customer's name given away.
  static Conversation breach() {
    return of(
        "broken-tv",
        "money-straight-back, round-a-laptop, our-lead-our-socket, what-time-is-it-on, "
            + "not-you-not-your-wiring, ring-mrs-aldous, by-noon-either-way, loan-set-tonight, "
            + "nia-covered-twice");
  }

  /// A promise that is not kept.
  static Conversation brokenPromise() {
    return of(
        "broken-tv",
        "are-you-the-person, our-lead-our-socket, what-time-is-it-on, not-you-not-your-wiring, "
            + "its-twin-in-pontwell, by-noon-either-way, hand-on-heart, wait-till-two");
  }

  /// Over-empathy and an early end.
  static Conversation overEmpathy() {
    return of("broken-tv", "heartbroken, i-do-hear-that, nobody-cared");
  }

  /// The hotel guest, with a score under blind guessing.
  static Conversation hotelBreach() {
    return of(
        "hotel-guest",
        "friday-first, stay-in-212, always-one, counting-towels, mind-your-nose, only-being-kind");
  }

  /// The hotel guest where the papers are counted: almost the same words, and none given away.
  static Conversation papersCounted() {
    return Conversation.replay(
        script("hotel-guest").as("papers-counted"),
        List.of(
            "friday-first",
            "stay-in-212",
            "under-the-right-door",
            "counting-towels",
            "more-than-i-may",
            "you-should-have-had-the-no"));
  }

  /// Twenty-four turns of a script that goes round in a circle.
  static Conversation endless() {
    Scenario script =
        read(
            """
            {"format": 1, "id": "circle", "version": "1.0.0", "language": "en",
             "title": "Round and round", "summary": "A talk that comes back to where it was.",
             "channel": "phone", "setting": "A help line", "level": 1, "minutes": 5,
             "skills": [], "contentNote": null,
             "rep": {"role": "You answer the telephone.", "may": [], "mayNot": []},
             "customer": {"name": "Imke Brandt", "pronouns": "she/her", "about": "A caller.",
               "hidden": "She has called four times.", "mood": {"frustration": 50, "trust": 45}},
             "cues": {"fourth": {"says": "It is her fourth call", "matters": "primary"}},
             "faults": {"line": "The line is slow"}, "promises": {},
             "turnLimit": 24, "standstill": "dropped", "start": "talk",
             "beats": {
               "talk": {"stakes": 1,
                 "lines": [{"by": "customer", "text": "I have called before, you know.",
                   "feeling": "tired", "cues": [{"cue": "fourth", "quote": "called before"}]}],
                 "responses": [
                   {"id": "sorry", "text": "I am so sorry about the line.",
                    "marks": {"acknowledgement": 1, "action": 1, "boundaries": 1},
                    "evidence": [{"tag": "apology:line", "quote": "I am so sorry"}],
                    "because": {"acknowledgement": "It could be said to anyone.",
                      "action": "Nothing moves.", "boundaries": "More than the fault deserves."},
                    "next": "talk"},
                   {"id": "ask", "text": "When did you first call?",
                    "marks": {"acknowledgement": 3, "action": 2, "boundaries": 2},
                    "evidence": [{"tag": "ack:fourth", "quote": "first call"},
                      {"tag": "question", "quote": "When did you"}],
                    "because": {"acknowledgement": "You heard that there were others.",
                      "action": "It asks to the point.", "boundaries": "Neutral."},
                    "next": "talk"},
                   {"id": "book", "text": "I will book the engineer now, for nine tomorrow.",
                    "marks": {"acknowledgement": 2, "action": 4, "boundaries": 3},
                    "evidence": [{"tag": "step", "quote": "book the engineer"},
                      {"tag": "owner", "quote": "I will"},
                      {"tag": "time", "quote": "nine tomorrow"}],
                    "because": {"acknowledgement": "It answers the need, not the weariness.",
                      "action": "A step, an owner and a time.",
                      "boundaries": "It promises what can be kept."},
                    "next": "booked"}]},
               "booked": {"ending": {"outcome": 4, "title": "Nine tomorrow",
                 "text": "The engineer comes.", "lesson": "Book it."}},
               "dropped": {"ending": {"outcome": 0, "title": "The line drops",
                 "text": "She puts the telephone down.", "lesson": "Move on sooner."}}}}
            """
                .getBytes(StandardCharsets.UTF_8));
    return Conversation.replay(
        script, IntStream.range(0, 24).mapToObj(turn -> turn % 3 == 1 ? "ask" : "sorry").toList());
  }

  /// A runner that never gets to its work.
  static Background never() {
    return new Background() {
      @Override
      public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {}

      @Override
      public void close() {}
    };
  }
}
