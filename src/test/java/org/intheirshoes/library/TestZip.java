package org.intheirshoes.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip, hostile ones too.
final class TestZip implements AutoCloseable {

  private final Path file;
  private final ZipOutputStream zip;

  TestZip(Path file) throws IOException {
    this.file = file;
    this.zip = new ZipOutputStream(Files.newOutputStream(file));
  }

  TestZip with(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  TestZip withZeros(String name, long bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    write(zip, bytes);
    zip.closeEntry();
    return this;
  }

  private static void write(OutputStream out, long bytes) throws IOException {
    byte[] block = new byte[1 << 16];
    for (long left = bytes; left > 0; left -= block.length) {
      out.write(block, 0, (int) Math.min(left, block.length));
    }
  }

  Path path() throws IOException {
    close();
    return file;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
