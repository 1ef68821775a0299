package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ScriptLoader;
import org.junit.jupiter.api.Test;

/// What the README promises.
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @Test
  void itsScenarioInTenLinesCanBePlayed() throws IOException {
    Matcher block =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    String script = block.group(1);
    assertThat(script.lines()).hasSize(10);
    Checked checked =
        new ScriptLoader().load("my-first.json", script.getBytes(StandardCharsets.UTF_8));
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.isPlayable()).isTrue();
  }

  @Test
  void itsPicturesAndLinksExist() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(README));
    int found = 0;
    while (link.find()) {
      assertThat(Path.of(link.group(1))).exists();
      found++;
    }
    assertThat(found).isPositive();
  }
}
