package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
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
    assertThat(drills.abouts().lastEntry().getKey()).isEqualTo("mine");
    assertThat(drills.abouts())
        .isEqualTo(
            drills.read().drills().stream().collect(Collectors.toMap(Drill::id, Drill::about)));
  }
}
