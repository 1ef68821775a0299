package org.intheirshoes.sheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Scripts;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportPageTest {

  private static String page(SampleScript script) {
    return ReportPage.of(List.of(Report.of(Analysis.of(script.scenario()), Optional.empty())));
  }

  @Test
  void showsTheScriptWithNothingBesideIt() {
    String page = page(SampleScript.lateParcel());
    assertThat(page)
        .contains("The parcel that did not come", "most-acting", "no-facilitator-note")
        .contains("A string by seven", "I will send our courier to the depot")
        .contains("<svg class=\"graph\"")
        .doesNotContain("<script", "src=", "href=", "url(http", "@import");
  }

  @Test
  void everyDrawingIsWellFormed() throws Exception {
    String page = page(SampleScript.lateParcel());
    int from = page.indexOf("<svg class=\"graph\"");
    String svg = page.substring(from, page.indexOf("</svg>", from) + "</svg>".length());
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("rect")
                .getLength())
        .isEqualTo(7);
  }

  @Test
  void whatAScriptSaysStaysText() {
    String page =
        page(SampleScript.lateParcel().with("Next, please.", "<img src=x onerror=alert(1)> & 'x'"));
    assertThat(page)
        .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &#39;x&#39;")
        .doesNotContain("<img");
  }

  /// The jars of the layout have no descriptor and cannot say what they need. Tests see every jar, so
  /// they would draw all the same; the packaged program sees only what its descriptor asks for.
  @Test
  void theProgramAsksForTheModulesThatTheLayoutNeeds() {
    Module program = ScriptGraph.class.getModule();
    assertThat(program.isNamed()).as("tests run on the module path").isTrue();
    assertThat(program.getDescriptor().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .contains(
            "com.google.common",
            "org.eclipse.elk.alg.layered",
            "org.eclipse.elk.core",
            "org.eclipse.elk.graph",
            "org.eclipse.emf.common",
            "org.eclipse.emf.ecore");
    assertThat(ScriptGraph.of(SampleScript.lateParcel().scenario()).nodes()).hasSize(7);
  }

  @Test
  void aLineMarksTheScoreFromWhichABotSpeaksAgainstTheScript() {
    assertThat(page(SampleScript.lateParcel())).contains("<rect class=\"limit\" x=\"60\"");
  }

  @Test
  void layersStandBelowThoseThatLeadToThem() {
    Scenario scenario = SampleScript.lateParcel().scenario();
    ScriptGraph graph = ScriptGraph.of(scenario);
    assertThat(graph.nodes())
        .extracting(ScriptGraph.Node::place)
        .containsExactlyElementsOf(scenario.places().values());
    for (ScriptGraph.Way way : graph.ways()) {
      assertThat(y(graph, way.from()))
          .as("%s to %s", way.from(), way.to())
          .isLessThan(y(graph, way.to()));
      assertThat(way.points()).hasSizeGreaterThanOrEqualTo(2);
    }
    assertThat(ScriptGraph.of(scenario)).isEqualTo(graph);
  }

  @Test
  void aPartLiesAroundOnePlaceAndHoldsTheWaysWithinIt() {
    Scenario scenario = Scripts.large(1000).read().scenario().orElseThrow();
    ScriptGraph part = ScriptGraph.around(scenario, "b20");
    assertThat(part.nodes()).hasSizeBetween(20, 100);
    assertThat(part.showsAllAround(scenario, "b20")).isTrue();
    assertThat(part.showsAllAround(scenario, part.nodes().getLast().place().id())).isFalse();
    assertThat(part.ways()).isNotEmpty().allMatch(way -> y(part, way.from()) < y(part, way.to()));
  }

  private static double y(ScriptGraph graph, String id) {
    return graph.nodes().stream()
        .filter(node -> isAt(node.place(), id))
        .mapToDouble(ScriptGraph.Node::y)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAt(Place place, String id) {
    return place.id().equals(id);
  }
}
