package org.intheirshoes.app.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.coach.Uplifting;
import org.intheirshoes.logbook.GoodMoment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MomentsModelTest {

  @TempDir Path folder;
  private Practised practised = new Practised(Path.of("unset"));

  @BeforeEach
  void open() {
    practised = new Practised(folder);
  }

  @AfterEach
  void close() {
    practised.close();
  }

  private static MomentsModel moments(Practised practised) {
    return new MomentsModel(practised.sources(), practised.log("Ada"));
  }

  private static MomentsModel.Shown shown(MomentsModel moments) {
    return moments.shownProperty().get().orElseThrow();
  }

  private static List<MomentsModel.Moment> all(MomentsModel moments) {
    List<MomentsModel.Moment> all = new ArrayList<>();
    for (int i = 0; i < shown(moments).of(); i++) {
      all.add(shown(moments).moment());
      moments.forward();
    }
    return all;
  }

  @Test
  void aBeginnerReadsOfOthers() {
    MomentsModel moments = moments(practised);
    assertThat(shown(moments).of()).isEqualTo(Uplifting.ofTheProgram().size());
    assertThat(all(moments)).allMatch(MomentsModel.Told.class::isInstance).doesNotHaveDuplicates();
  }

  @Test
  void eachDayBeginsWithAnother() {
    try (Practised tomorrow = practised.later(Duration.ofDays(1))) {
      assertThat(shown(moments(tomorrow)).moment()).isEqualTo(all(moments(practised)).get(1));
    }
  }

  @Test
  void oneGoesForwardAndBackInACircle() {
    MomentsModel moments = moments(practised);
    MomentsModel.Shown first = shown(moments);
    assertThat(first.number()).isEqualTo(1);
    moments.back();
    assertThat(shown(moments).number()).isEqualTo(first.of());
    moments.forward();
    assertThat(shown(moments)).isEqualTo(first);
    moments.forward();
    assertThat(shown(moments).number()).isEqualTo(2);
  }

  @Test
  void onesOwnComeFirstAndThoseThatAreKeptBeforeAll() {
    practised.shine("broken-tv");
    practised.log("Ada").rate();
    List<GoodMoment> lately = practised.log("Ada").progress().good();
    assertThat(lately).hasSizeGreaterThan(1);
    practised.log("Ada").keep(lately.getLast());
    List<MomentsModel.Moment> all = all(moments(practised));
    assertThat(all.getFirst())
        .isInstanceOfSatisfying(
            MomentsModel.Own.class, own -> assertThat(own.moment()).isEqualTo(lately.getLast()));
    assertThat(all.stream().filter(MomentsModel.Own.class::isInstance))
        .hasSameSizeAs(lately)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatWasSaidInThreePlaysIsReadOnce() {
    practised.shine("broken-tv").shine("broken-tv").shine("broken-tv");
    practised.log("Ada").rate();
    List<GoodMoment> good = practised.log("Ada").progress().good();
    List<String> words = good.stream().map(GoodMoment::words).distinct().toList();
    assertThat(good).hasSizeGreaterThan(words.size());
    assertThat(all(moments(practised)).stream().filter(MomentsModel.Own.class::isInstance))
        .extracting(each -> ((MomentsModel.Own) each).moment().words())
        .containsExactlyElementsOf(words);
  }

  @Test
  void whoHasEnoughReadsOnlyHerOwn() {
    practised.shine("broken-tv").shine("narrow-shoes").shine("hotel-guest");
    practised.log("Ada").rate();
    assertThat(practised.log("Ada").progress().good())
        .hasSizeGreaterThanOrEqualTo(MomentsModel.FEW);
    assertThat(all(moments(practised))).allMatch(MomentsModel.Own.class::isInstance);
  }

  @Test
  void aLogbookThatCannotBeReadLeavesThoseOfOthers() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder belongs");
    assertThat(shown(moments(practised)).of()).isEqualTo(Uplifting.ofTheProgram().size());
  }

  @Test
  void leadsBackToTheShelf() {
    moments(practised).leave();
    assertThat(practised.visited).containsExactly(new Destination.Home());
  }
}
