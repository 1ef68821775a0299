package org.intheirshoes.sheet.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.texts.Texts;

/// A graph as a drawing inside a page. The best line is drawn bold.
final class GraphSvg {

  private static final Texts TEXTS = Texts.of(GraphSvg.class);

  private final ScriptGraph graph;
  private final String id;
  private final Set<String> bestPlaces = new HashSet<>();
  private final Set<String> bestWays = new HashSet<>();

  /// @param id of the script
  GraphSvg(String id, ScriptGraph graph, Optional<Conversation> bestLine) {
    this.id = id;
    this.graph = graph;
    bestLine.ifPresent(
        best ->
            best.turns()
                .forEach(
                    turn -> {
                      bestPlaces.add(turn.beat().id());
                      bestPlaces.add(turn.taken().next());
                      bestWays.add(turn.beat().id() + " " + turn.taken().next());
                    }));
  }

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"graph\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"-4 -4 %1$.0f"
                + " %2$.0f\" role=\"img\" aria-label=\"%3$s\">\n"
                + "<defs>%4$s%5$s</defs>\n",
            graph.width() + 8,
            graph.height() + 8,
            Html.escaped(TEXTS.get("graph.said", graph.nodes().size(), graph.ways().size())),
            tip("tip"),
            tip("tip best")));
    graph.ways().forEach(way -> svg.append(way(way)));
    graph.nodes().forEach(node -> svg.append(node(node)));
    return svg.append("</svg>\n").toString();
  }

  /// The tip of an arrow. Its name is its own on a page with several graphs.
  private String tip(String kind) {
    return "<marker id=\""
        + name(kind)
        + "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerUnits=\"userSpaceOnUse\""
        + " markerWidth=\"9\" markerHeight=\"9\" orient=\"auto\"><path class=\""
        + kind
        + "\" d=\"M0 0 L8 4 L0 8 z\"/></marker>";
  }

  private String name(String kind) {
    return Html.escaped(kind.replace(' ', '-') + "-" + id);
  }

  private String way(ScriptGraph.Way way) {
    String points =
        way.points().stream()
            .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
            .collect(Collectors.joining(" "));
    boolean best = bestWays.contains(way.from() + " " + way.to());
    return "<polyline class=\"way"
        + (best ? " best" : "")
        + "\" points=\""
        + points
        + "\" marker-end=\"url(#"
        + name(best ? "tip best" : "tip")
        + ")\"><title>"
        + Html.escaped(TEXTS.get("graph.way", way.from(), way.to(), way.responses()))
        + "</title></polyline>\n";
  }

  private String node(ScriptGraph.Node node) {
    String kind =
        switch (node.place()) {
          case Beat _ -> "beat";
          case Ending ending -> "ending outcome" + ending.outcome();
        };
    String best = bestPlaces.contains(node.place().id()) ? " best" : "";
    String words =
        switch (node.place()) {
          case Beat beat -> TEXTS.get("graph.beat", beat.stakes(), beat.responses().size());
          case Ending ending -> TEXTS.get("graph.ending", ending.title(), ending.outcome());
        };
    return String.format(
        Locale.ROOT,
        "<g class=\"%s%s\"><title>%s</title>"
            + "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%s\"/>"
            + "<text x=\"%.1f\" y=\"%.1f\">%s</text></g>\n",
        kind,
        best,
        Html.escaped(words),
        node.x(),
        node.y(),
        node.width(),
        node.height(),
        node.place() instanceof Ending ? "17" : "5",
        node.x() + node.width() / 2,
        node.y() + node.height() / 2 + 4,
        Html.escaped(node.place().id()));
  }
}
