package org.intheirshoes.drill;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;

/// Drills and sheets for tests.
final class Drills {

  static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  /// A drill with every field.
  static final String TEXT =
      """
      {
        "drill": 1,
        "id": "late-post", "version": "1.0.0", "language": "en",
        "title": "Late post", "summary": "A parcel is late.",
        "skills": ["pick-the-cue"], "level": 2, "minutes": 10, "contentNote": "A late parcel.",
        "scene": "A post office.",
        "roles": {
          "customer": { "title": "Ines", "knows": ["It is a hat."], "mood": "cross",
            "cue": "Sunday", "better": "a time", "worse": "a form" },
          "rep": { "title": "The desk", "knows": ["The van is late."], "mood": "calm",
            "may": ["Ring the van."], "mayNot": ["Promise it."] }
        },
        "phases": [
          { "id": "talk", "title": "Talk", "seconds": 120, "say": "Play it." },
          { "id": "escalate", "title": "Escalate", "seconds": 60, "say": "Worse.", "seats": "keep" }
        ],
        "lines": [ { "by": "customer", "text": "Where is it?" } ],
        "twist": { "to": "customer", "before": "escalate", "text": "It rains." },
        "observer": { "acknowledgement": ["Heard Sunday", "Own words"], "action": ["A step"],
          "boundaries": ["One sorry"] },
        "debrief": ["What did you notice?", "What would you do differently?"],
        "variants": [
          { "id": "silent", "title": "Silent", "change": "Without words." },
          { "id": "other", "title": "Other", "change": "Another customer.", "scene": "Elsewhere.",
            "customer": { "title": "Odd", "knows": ["It is a boat."], "mood": "glad",
              "cue": "the sea", "better": "a rope", "worse": "a pool" },
            "rep": { "title": "The quay", "knows": ["There is wind."], "may": ["Wait."] },
            "lines": [], "twist": { "to": "rep", "before": "escalate", "text": "It blows." } }
        ]
      }
      """;

  private Drills() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static DrillReader.Reading reading(String from, String to) {
    if (!TEXT.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return DrillReader.read(bytes(TEXT.replace(from, to)));
  }

  static Drill drill() {
    return DrillReader.read(bytes(TEXT)).drill().orElseThrow();
  }

  static Drill drill(String from, String to) {
    return reading(from, to).drill().orElseThrow();
  }

  static RoundPlan plan(String... players) {
    return new RoundPlan(new Material.OfDrill(drill(), Hand.BASIC), List.of(players));
  }

  static Sheet sheet(int acknowledgement, int action, int boundaries) {
    return new Sheet(new Marks(acknowledgement, action, boundaries), Set.of(), List.of());
  }

  static Sheet noted(Sheet sheet, int number, Axis axis, int mark) {
    return new Sheet(
        sheet.marks(),
        Set.of(new Sheet.Tick(Axis.ACKNOWLEDGEMENT, 1)),
        List.of(new Sheet.Moment(number, axis, mark, "There.")));
  }
}
