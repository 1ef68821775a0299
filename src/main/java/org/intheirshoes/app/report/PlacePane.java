package org.intheirshoes.app.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.analysis.Arrivals;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// The place that is chosen in the graph: what is said there, what can be answered, what each answer is
/// worth and where it leads, and what was found.
final class PlacePane {

  private static final Texts TEXTS = Texts.of(PlacePane.class);

  private final ReportModel model;
  private final VBox root = Parts.styled(new VBox(), "place-pane");
  private final Label title = Parts.text("", "h2");
  private final VBox content = Parts.styled(new VBox(), "place-content");
  private final Button play;
  private final Label how = Parts.text("", "muted", "small");

  PlacePane(ReportModel model) {
    this.model = model;
    play = Parts.primary(TEXTS.get("play"), this::play);
    play.setGraphic(Icon.PRACTISE.node());
    play.setId("play-from");
    how.setId("play-how");
    root.getChildren().addAll(title, play, how, content);
  }

  VBox root() {
    return root;
  }

  private void play() {
    model.placeProperty().get().ifPresent(model::playFrom);
  }

  /// Shows a place.
  void show(ReportModel.Good good, Place place, List<Finding> findings) {
    title.setText(place.id());
    content.getChildren().clear();
    for (Finding finding : findings) {
      Label label = Parts.text(finding.message(), "place-finding");
      label.setGraphic((finding.kind() == Finding.Kind.ERROR ? Icon.ERROR : Icon.WARNING).node());
      content.getChildren().add(label);
    }
    switch (place) {
      case Beat beat -> beat(good, beat);
      case Ending ending -> ending(good, ending);
    }
    showPlay(place);
  }

  /// Says how one would come here, once that is known.
  void showPlay(Place place) {
    boolean isBeat = place instanceof Beat;
    Visible.when(isBeat).apply(play);
    Visible.when(isBeat).apply(how);
    if (!isBeat) {
      return;
    }
    Optional<Arrivals.Arrival> arrival = model.arrival(place.id());
    play.setDisable(arrival.isEmpty());
    how.setText(
        arrival
            .map(ReportModel::told)
            .orElseGet(
                () ->
                    model
                        .planProperty()
                        .get()
                        .map(plan -> unreached(plan.arrivals()))
                        .orElseGet(() -> TEXTS.get("arrival.wait"))));
  }

  private static String unreached(Arrivals arrivals) {
    return switch (arrivals.extent()) {
      case ALL -> TEXTS.get("arrival.none");
      case SOME -> TEXTS.get("arrival.unknown");
    };
  }

  private void beat(ReportModel.Good good, Beat beat) {
    FlowPane chips = Parts.styled(new FlowPane(), "chips");
    chips.getChildren().add(FindingsSection.code(TEXTS.get("beat.stakes", beat.stakes())));
    if (new BestWay(good.report().bestLine()).passes(beat.id())) {
      chips.getChildren().add(FindingsSection.code(TEXTS.get("beat.best")));
    }
    content.getChildren().add(chips);
    beat.lines()
        .forEach(line -> content.getChildren().add(BestLineSection.said(good.scenario(), line)));
    content.getChildren().add(Parts.text(TEXTS.get("beat.responses"), "h3"));
    beat.responses()
        .forEach(response -> content.getChildren().add(response(good.report(), beat, response)));
    beat.facilitator()
        .ifPresent(
            note ->
                content
                    .getChildren()
                    .addAll(Parts.text(TEXTS.get("beat.facilitator"), "h3"), new RichText(note)));
  }

  private VBox response(Report report, Beat beat, Response response) {
    VBox card = Parts.styled(new VBox(new RichText(response.text())), "place-response");
    FlowPane chips = Parts.styled(new FlowPane(), "chips");
    Axis.ALL.stream()
        .filter(response.marks()::inPlay)
        .forEach(
            axis ->
                chips
                    .getChildren()
                    .add(AxisLook.chip(axis, String.valueOf(response.marks().on(axis)))));
    loses(report, beat, response)
        .ifPresent(
            lost ->
                chips
                    .getChildren()
                    .add(
                        FindingsSection.code(
                            Math.round(lost) == 0
                                ? TEXTS.get("response.best")
                                : TEXTS.get("response.loses", Math.round(lost)))));
    if (response.when().isPresent()) {
      chips.getChildren().add(FindingsSection.code(TEXTS.get("response.sometimes")));
    }
    card.getChildren().add(chips);
    FlowPane ways = Parts.styled(new FlowPane(), "chips");
    for (String to : onFrom(response)) {
      Button way = Parts.styled(Parts.quiet(to, () -> model.choose(to)), "walk-link");
      way.setGraphic(Icon.ACTION.node());
      way.setAccessibleText(TEXTS.get("walk.to", to));
      ways.getChildren().add(way);
    }
    card.getChildren().add(ways);
    return card;
  }

  private static Set<String> onFrom(Response response) {
    Set<String> places = new LinkedHashSet<>();
    response.next().forEach(link -> places.add(link.to()));
    return places;
  }

  private static OptionalDouble loses(Report report, Beat beat, Response response) {
    return switch (report.analysis()) {
      case Exact exact ->
          exact.figures(beat).stream()
              .flatMap(figures -> figures.options().stream())
              .filter(option -> option.response().equals(response))
              .mapToDouble(option -> option.meanRegret())
              .findFirst();
      case Bounded _ -> OptionalDouble.empty();
    };
  }

  private void ending(ReportModel.Good good, Ending ending) {
    FlowPane chips = Parts.styled(new FlowPane(), "chips");
    chips.getChildren().add(FindingsSection.code(TEXTS.get("ending.outcome", ending.outcome())));
    good.report().endings().stream()
        .filter(reach -> reach.ending().equals(ending))
        .flatMap(reach -> reach.skill().stream())
        .forEach(
            scores ->
                chips
                    .getChildren()
                    .add(
                        FindingsSection.code(
                            TEXTS.get(
                                "ending.scores",
                                Math.round(scores.least()),
                                Math.round(scores.most())))));
    content
        .getChildren()
        .addAll(
            chips,
            Parts.text(ending.title(), "h3"),
            new RichText(ending.text()),
            Parts.text(TEXTS.get("ending.lesson", ending.lesson()), "muted"));
  }
}
