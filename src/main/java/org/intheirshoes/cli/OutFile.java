package org.intheirshoes.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.intheirshoes.logbook.export.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option `--out`: where an export goes.
final class OutFile {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; without it, a text is printed.")
  private @Nullable Path file;

  /// Whether it is printed.
  boolean isPrinted() {
    return file == null;
  }

  void write(WholeFile.Content content, Terminal terminal) throws IOException {
    if (file == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.write(bytes);
      terminal.raw(bytes.toString(StandardCharsets.UTF_8));
    } else {
      WholeFile.write(file, content);
    }
  }
}
