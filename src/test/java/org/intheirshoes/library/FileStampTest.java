package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.intheirshoes.scenario.SmellCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileStampTest {

  private static final FileTime THEN = FileTime.from(Instant.parse("2026-01-01T10:00:00Z"));

  @TempDir Path folder;
  private Path script;

  @BeforeEach
  void write() throws IOException {
    script = Files.writeString(folder.resolve("mine.json"), "{}");
    Files.setLastModifiedTime(script, THEN);
  }

  @Test
  void aFileLeftAloneKeepsItsStamp() {
    assertThat(FileStamp.of(script)).isEqualTo(FileStamp.of(script));
    assertThat(FileStamp.of(script).isThere()).isTrue();
  }

  @Test
  void aFileReplacedByARenameHasAnotherEvenIfSizeAndTimeAreEqual() throws IOException {
    FileStamp before = FileStamp.of(script);
    Path draft = Files.writeString(folder.resolve("draft"), "[]");
    Files.setLastModifiedTime(draft, THEN);
    Files.move(draft, script, StandardCopyOption.REPLACE_EXISTING);
    assertThat(FileStamp.of(script)).isNotEqualTo(before);
  }

  @Test
  void theTestPlanBesideItCounts() throws IOException {
    FileStamp before = FileStamp.of(script);
    Files.writeString(folder.resolve("mine.testplan"), "## A path\n");
    assertThat(FileStamp.of(script)).isNotEqualTo(before);
  }

  @Test
  void whatIsNotThereIsAStateToo() throws IOException {
    FileStamp before = FileStamp.of(script);
    Files.delete(script);
    assertThat(FileStamp.of(script).isThere()).isFalse();
    assertThat(FileStamp.of(script)).isNotEqualTo(before);
  }

  @Test
  void ofAFolderItsFilesCount() throws IOException {
    FileStamp before = FileStamp.of(folder);
    Files.writeString(script, "{ }");
    assertThat(FileStamp.of(folder)).isNotEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(SmellCode.class)
  void everySmellHasAPageInParts(SmellCode code) {
    SmellPage page = SmellPage.of(code);
    assertThat(page.what()).isNotBlank();
    assertThat(page.why()).isNotBlank().doesNotContain("**");
    assertThat(page.mend()).isNotBlank().doesNotContain("**");
    assertThat(page.failing()).startsWith("{").endsWith("}");
    assertThat(page.mended()).startsWith("{").endsWith("}");
  }
}
