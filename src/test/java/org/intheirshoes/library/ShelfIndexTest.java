package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.texts.Language;
import org.junit.jupiter.api.Test;

class ShelfIndexTest {

  private static final Path NO_FOLDER = Path.of("target", "no-such-folder");

  private static Shelf shelf(Map<String, byte[]> files) {
    return new Shelf(NO_FOLDER, new BundledScripts(name -> Optional.ofNullable(files.get(name))));
  }

  @Test
  void theIndexTellsWhatTheScriptsTell() throws IOException {
    List<ShelfItem> fromScripts = new Shelf(NO_FOLDER).items();
    assertThat(fromScripts).isNotEmpty();
    assertThat(shelf(Map.of(ShelfIndex.name(Language.now()), ShelfIndex.ofTheProgram())).items())
        .isEqualTo(fromScripts);
  }

  @Test
  void withAnIndexNoScriptIsReadForTheShelf() throws IOException {
    Map<String, byte[]> files =
        Map.of(
            ShelfIndex.name(Language.now()),
            ShelfIndex.ofTheProgram(),
            "broken-tv.json",
            "this is no script".getBytes(StandardCharsets.UTF_8));
    Shelf shelf = shelf(files);
    assertThat(shelf.broken()).isEmpty();
    assertThat(shelf.open(shelf.find("broken-tv").orElseThrow()).isPlayable()).isFalse();
  }

  @Test
  void aDamagedIndexIsToldApart() {
    assertThatThrownBy(
            () -> shelf(Map.of(ShelfIndex.name(Language.now()), new byte[] {0, 0, 0, 9})).items())
        .isInstanceOf(UncheckedIOException.class);
  }
}
