package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.BrokenFile;
import org.intheirshoes.scenario.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillIndexTest {

  @TempDir Path folder;

  @Test
  void theIndexTellsWhatTheDrillsTell() throws IOException {
    assertThat(DrillIndex.read(DrillIndex.ofTheProgram()))
        .isNotEmpty()
        .isEqualTo(
            DrillShelf.bundled().stream().collect(Collectors.toMap(Drill::id, Drill::about)));
    assertThat(DrillIndex.read(DrillIndex.ofTheProgram()).keySet().stream().toList())
        .isEqualTo(DrillShelf.ids());
  }

  @Test
  void aDamagedIndexIsToldApart() {
    assertThatThrownBy(() -> DrillIndex.read(new byte[] {0, 0, 0, 9}))
        .isInstanceOf(IOException.class);
  }

  @Test
  void onesOwnDrillsStandBehindThoseOfTheProgram() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("drills")).resolve("mine.json");
    Path mirror = Path.of("scenarios", "drills", "mirror.json");
    Files.writeString(
        mine, Files.readString(mirror).replaceFirst("\"id\": *\"mirror\"", "\"id\": \"mine\""));
    DrillFolder drills = new DrillFolder(folder.resolve("drills"));
    assertThat(drills.told().abouts().lastEntry().getKey()).isEqualTo("mine");
    assertThat(drills.told().abouts())
        .isEqualTo(
            drills.read().drills().stream().collect(Collectors.toMap(Drill::id, Drill::about)));
  }

  @Test
  void whatIsNoDrillOrHasATakenIdIsToldOf() throws IOException {
    Files.copy(Path.of("scenarios", "drills", "mirror.json"), folder.resolve("again.json"));
    Files.writeString(folder.resolve("broken.json"), "{ \"drill\": 1, ");
    Files.writeString(folder.resolve("notes.txt"), "not looked at");
    DrillFolder drills = new DrillFolder(folder);
    assertThat(drills.told().broken())
        .isEqualTo(drills.read().broken())
        .extracting(BrokenFile::name, file -> file.problems().getFirst().code())
        .containsExactly(
            tuple("again.json", ProblemCode.ID_TAKEN), tuple("broken.json", ProblemCode.NOT_JSON));
  }
}
