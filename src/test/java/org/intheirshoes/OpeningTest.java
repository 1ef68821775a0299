package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

  private static final Path USUAL = Path.of("usual");

  @TempDir Path folder;

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }

  @Test
  void withoutArgumentsItIsTheUsualFolder() {
    assertThat(Opening.of(List.of(), USUAL)).contains(new Opening(USUAL));
  }

  @Test
  void aFolderIsNamedInOneWordOrTwo() {
    Path other = folder.resolve("not made yet");
    assertThat(Opening.of(List.of("--data", other.toString()), USUAL))
        .contains(new Opening(other.toAbsolutePath()));
    assertThat(Opening.of(List.of("--data=" + other), USUAL))
        .contains(new Opening(other.toAbsolutePath()));
  }

  @Test
  void itsArgumentsAskForItself() {
    Opening opening = new Opening(folder.toAbsolutePath());
    assertThat(Opening.of(List.of(opening.arguments()), USUAL)).contains(opening);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--data", "--data=", "--data one two", "--data=one two", "--data one --x"})
  void whatIsNoFolderOpensNothing(String line) {
    assertThat(Opening.isMeant(words(line))).isTrue();
    assertThat(Opening.of(words(line), USUAL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine.shoes", "mine.ZIP", "mine.json"})
  void aFileOfAScenarioIsAskedAbout(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "");
    Opening opening = new Opening(USUAL, Optional.empty(), Optional.empty(), Optional.of(file));
    assertThat(Opening.isMeant(List.of(file.toString()))).isTrue();
    assertThat(Opening.of(List.of(file.toString()), USUAL)).contains(opening);
    assertThat(Opening.of(List.of("--data", "there", file.toString()), USUAL))
        .map(Opening::script)
        .contains(Optional.of(file));
    assertThat(Opening.of(List.of(opening.arguments()), USUAL).flatMap(Opening::script))
        .contains(file);
  }

  @Test
  void aFileThatIsNotThereIsACommandThatIsNotKnown() {
    assertThat(Opening.isMeant(List.of(folder.resolve("gone.zip").toString()))).isFalse();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(Opening.of(List.of("--data", file.toString()), USUAL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"play broken-tv", "--help", "logbook check --data x", "--database x"})
  void commandsAreNotForTheWindow(String line) {
    assertThat(Opening.isMeant(words(line))).isFalse();
  }

  @Test
  void aClassOpensWithItsScript() {
    Opening opening = Opening.of(List.of("classroom", "broken-tv"), USUAL).orElseThrow();
    assertThat(opening).isEqualTo(new Opening(USUAL, java.util.Optional.of("broken-tv")));
    assertThat(Opening.of(List.of(opening.arguments()), USUAL))
        .map(Opening::classroom)
        .contains(java.util.Optional.of("broken-tv"));
    assertThat(Opening.isMeant(List.of("classroom"))).isFalse();
    assertThat(Opening.isMeant(List.of("classroom", "--help"))).isFalse();
  }

  @Test
  void aDrillOpensTheWindow() {
    Opening opening = Opening.of(List.of("drill", "yes-and"), USUAL).orElseThrow();
    assertThat(opening.drill()).contains("yes-and");
    assertThat(opening.classroom()).isEmpty();
    assertThat(Opening.of(List.of(opening.arguments()), USUAL).flatMap(Opening::drill))
        .contains("yes-and");
    assertThat(Opening.isMeant(List.of("drill"))).isFalse();
    assertThat(Opening.isMeant(List.of("drill", "--help"))).isFalse();
  }

  @Test
  void theFolderMayStandBehindThePage() {
    for (List<String> rest : List.of(List.of("--data", "there"), List.of("--data=there"))) {
      List<String> arguments = new ArrayList<>(List.of("drill", "mirror"));
      arguments.addAll(rest);
      assertThat(Opening.isMeant(arguments)).isTrue();
      Opening opening = Opening.of(arguments, USUAL).orElseThrow();
      assertThat(opening.drill()).contains("mirror");
      assertThat(opening.data()).isEqualTo(Path.of("there").toAbsolutePath());
    }
    assertThat(Opening.isMeant(List.of("drill", "mirror", "--deep"))).isFalse();
  }
}
