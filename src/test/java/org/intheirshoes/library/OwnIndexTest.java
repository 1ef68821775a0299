package org.intheirshoes.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnIndexTest {

  private final SampleScript sample = SampleScript.lateParcel();

  @TempDir Path data;
  private Path folder;
  private Path script;

  @BeforeEach
  void aScenarioOfTheUsers() {
    folder = data.resolve("scenarios");
    script = sample.in(folder.resolve("parcel.json"));
  }

  /// A shelf of a program that was started just now.
  private Shelf shelf() {
    return new Shelf(folder, new BundledScripts(_ -> Optional.empty()));
  }

  private List<String> ids() {
    return shelf().items().stream().map(ShelfItem::id).toList();
  }

  private Path index() {
    return data.resolve("scenarios.index");
  }

  /// Puts something else into the script so that the disk does not tell.
  private void spoilUnseen() throws IOException {
    FileTime then = Files.getLastModifiedTime(script);
    byte[] nonsense = new byte[(int) Files.size(script)];
    Arrays.fill(nonsense, (byte) '?');
    Files.write(script, nonsense, StandardOpenOption.WRITE);
    Files.setLastModifiedTime(script, then);
  }

  @Test
  void aScriptThatLiesThereAsItDidIsNotReadAgain() throws IOException {
    ShelfItem before = shelf().items().getFirst();
    spoilUnseen();
    assertThat(shelf().items()).containsExactly(before);
  }

  @Test
  void aScriptThatWasChangedIsReadAgain() throws IOException {
    assertThat(ids()).containsExactly("late-parcel");
    Files.writeString(
        script, new String(sample.withId("late-letter").bytes(), UTF_8) + "\n", UTF_8);
    assertThat(ids()).containsExactly("late-letter");
  }

  @Test
  void aScriptThatWasTakenAwayLeavesTheShelf() throws IOException {
    assertThat(ids()).hasSize(1);
    Files.delete(script);
    assertThat(ids()).isEmpty();
  }

  @Test
  void whatCannotBePlayedIsToldEachTime() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{", UTF_8);
    assertThat(shelf().broken()).hasSize(1);
    assertThat(shelf().broken()).hasSize(1);
    assertThat(ids()).containsExactly("late-parcel");
  }

  @Test
  void anIdThatAnotherScriptHasNowIsRefused() {
    assertThat(ids()).containsExactly("late-parcel");
    sample.in(folder.resolve("another.json"));
    Shelf shelf = shelf();
    assertThat(shelf.items()).hasSize(1);
    assertThat(shelf.broken().getFirst().name()).endsWith("parcel.json");
    assertThat(shelf.broken().getFirst().problems().getFirst().code())
        .isEqualTo(ProblemCode.ID_TAKEN);
  }

  @Test
  void aDamagedIndexCountsAsNone() throws IOException {
    ShelfItem before = shelf().items().getFirst();
    byte[] whole = Files.readAllBytes(index());
    for (int length = 0; length < whole.length; length++) {
      Files.write(index(), Arrays.copyOf(whole, length));
      assertThat(shelf().items()).as("cut at " + length).containsExactly(before);
    }
    for (int at = 0; at < whole.length; at++) {
      byte[] spoilt = whole.clone();
      spoilt[at] = (byte) 0xFF;
      Files.write(index(), spoilt);
      assertThat(shelf().items()).as("spoilt at " + at).hasSize(1);
    }
  }

  @Test
  void theIndexOfAnotherVersionCountsAsNone() throws IOException {
    assertThat(ids()).hasSize(1);
    spoilUnseen();
    byte[] written = Files.readAllBytes(index());
    int firstOfTheVersion = Short.BYTES;
    written[firstOfTheVersion]--;
    Files.write(index(), written);
    Shelf shelf = shelf();
    assertThat(shelf.items()).isEmpty();
    assertThat(shelf.broken()).hasSize(1);
  }

  @Test
  void aFolderThatIsNotThereGetsNoIndex() {
    Path nowhere = data.resolve("nowhere");
    assertThat(new Shelf(nowhere, new BundledScripts(_ -> Optional.empty())).items()).isEmpty();
    assertThat(data.resolve("nowhere.index")).doesNotExist();
  }
}
