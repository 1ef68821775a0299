package org.intheirshoes.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.library.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferModelTest {

  @TempDir Path folder;
  private final List<Destination> visited = new ArrayList<>();

  private Shelf shelf() {
    return new Shelf(folder.resolve("scenarios"));
  }

  private Path zip(String name, String id) throws IOException {
    String script =
        Files.readString(Path.of("scenarios/broken-tv.json"))
            .replaceFirst("\"id\": \"broken-tv\"", "\"id\": \"" + id + "\"");
    Path zip = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry(id + ".json"));
      out.write(script.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private OfferModel offer(Path script, Shelf shelf) {
    return new OfferModel(script, shelf, Background.inline(), visited::add);
  }

  @Test
  void aZipIsOnlyReadUntilTheLearnerSaysYes() throws IOException {
    Shelf shelf = shelf();
    OfferModel offer = offer(zip("mine.shoes", "mine"), shelf);
    assertThat(offer.stateProperty().get()).isInstanceOf(OfferModel.State.Playable.class);
    assertThat(shelf.find("mine")).isEmpty();
    offer.accept();
    assertThat(shelf.find("mine")).isPresent();
    assertThat(visited).containsExactly(new Destination.Home());
  }

  @Test
  void notNowLeavesTheShelfAlone() throws IOException {
    Shelf shelf = shelf();
    offer(zip("mine.zip", "mine"), shelf).leave();
    assertThat(shelf.find("mine")).isEmpty();
    assertThat(visited).containsExactly(new Destination.Home());
  }

  @Test
  void whatWouldBeReplacedIsToldBefore() throws IOException {
    Shelf shelf = shelf();
    Path zip = zip("mine.zip", "mine");
    offer(zip, shelf).accept();
    assertThat(offer(zip, shelf).stateProperty().get())
        .isInstanceOfSatisfying(
            OfferModel.State.Playable.class,
            state -> assertThat(state.former()).isEqualTo(shelf.find("mine")));
  }

  @Test
  void aFileThatIsNoScenarioIsRefusedWithItsProblems() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.zip"), "no zip at all");
    assertThat(offer(file, shelf()).stateProperty().get())
        .isInstanceOfSatisfying(
            OfferModel.State.Refused.class,
            state -> assertThat(state.checked().problems()).isNotEmpty());
  }

  @Test
  void theIdOfABundledScenarioIsRefusedWhenAskedFor() throws IOException {
    OfferModel offer = offer(Path.of("scenarios/broken-tv.json"), shelf());
    offer.accept();
    assertThat(offer.stateProperty().get()).isInstanceOf(OfferModel.State.Refused.class);
    assertThat(visited).isEmpty();
  }
}
