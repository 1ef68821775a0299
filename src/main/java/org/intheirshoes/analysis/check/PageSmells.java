package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.SmellCode;
import org.intheirshoes.scenario.SourceMap;

/// Smells of a page before a class. They need no analysis.
final class PageSmells {

  private final List<Smell> found = new ArrayList<>();

  private PageSmells() {}

  static List<Smell> in(Scenario scenario) {
    PageSmells search = new PageSmells();
    for (Beat beat : scenario.beats()) {
      String pointer = SourceMap.pointerTo(beat);
      if (beat.facilitator().isEmpty()) {
        search.found.add(
            new Smell(
                SmellCode.NO_FACILITATOR_NOTE,
                pointer,
                "“" + beat.id() + "” tells a facilitator nothing to raise with a class."));
      }
      search.lines(pointer + "/lines", beat.lines());
      for (Response response : beat.responses()) {
        String at = SourceMap.pointerTo(beat, response);
        search.text(at + "/text", response.text());
        search.lines(at + "/reaction", response.reaction());
      }
    }
    return search.found;
  }

  private void lines(String pointer, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(pointer + "/" + i + "/text", lines.get(i).text());
    }
  }

  private void text(String pointer, String text) {
    String plain = Markup.plain(text);
    int length = plain.codePointCount(0, plain.length());
    if (length > Size.PAGE) {
      found.add(
          new Smell(
              SmellCode.OVERLONG_TEXT,
              pointer,
              "The text has " + length + " characters; a projector page holds " + Size.PAGE + "."));
    }
  }
}
