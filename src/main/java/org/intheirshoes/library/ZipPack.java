package org.intheirshoes.library;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.intheirshoes.scenario.ProblemCode;

/// A zip, unpacked on the way and never trusted.
final class ZipPack extends Pack {

  private static final Pattern LEAVES =
      Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|[A-Za-z]:.*|.*[\\\\\\x00-\\x1f].*", Pattern.DOTALL);

  private final Path file;
  private long unpacked;

  ZipPack(Path file) {
    this.file = file;
  }

  /// The size limit was passed inside a stream.
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  void walk(Taker taker) throws IOException, Refusal {
    if (Files.size(file) > PACKED_BYTES) {
      throw new Refusal(
          ProblemCode.ZIP_TOO_LARGE,
          "The zip has more than 64 MiB.",
          "Use shorter or smaller recordings and pictures.");
    }
    unpacked = 0;
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.size() > ENTRIES) {
        throw new Refusal(
            ProblemCode.ZIP_TOO_MANY_ENTRIES,
            "The zip has " + zip.size() + " entries; it may have " + ENTRIES + ".",
            "Pack only the script and its media.");
      }
      Set<String> names = new HashSet<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        refuseLeaving(entry.getName());
        refuseSecond(entry.getName(), names);
        if (!entry.isDirectory()) {
          take(zip, entry, taker);
        }
      }
    } catch (TooLarge _) {
      throw new Refusal(
          ProblemCode.ZIP_TOO_LARGE,
          "The zip unpacks to more than 256 MiB.",
          "Use shorter or smaller recordings and pictures.");
    } catch (ZipException | IllegalArgumentException broken) {
      throw new Refusal(
          ProblemCode.BAD_ZIP,
          "This is not a zip that can be read.",
          "Pack the folder of the scenario again, without a password.");
    }
  }

  /// What the taker leaves unread is unpacked all the same: a size is counted, not believed.
  private void take(ZipFile zip, ZipEntry entry, Taker taker) throws IOException, Refusal {
    InputStream content = zip.getInputStream(entry);
    if (content == null) {
      throw new ZipException("No content");
    }
    try (InputStream counted = new Counted(content)) {
      taker.take(entry.getName(), counted);
      counted.transferTo(OutputStream.nullOutputStream());
    } catch (EOFException _) {
      throw new ZipException("Cut short");
    }
  }

  private static void refuseLeaving(String name) throws Refusal {
    if (LEAVES.matcher(name).matches()) {
      throw new Refusal(
          ProblemCode.PATH_LEAVES_FOLDER,
          "The zip names a file outside its own folder: “" + shown(name) + "”.",
          "Pack the folder of the scenario again, with paths that stay inside it.");
    }
  }

  private static void refuseSecond(String name, Set<String> names) throws Refusal {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new Refusal(
          ProblemCode.BAD_ZIP,
          "The file “" + shown(name) + "” is in the zip twice.",
          "Pack the folder of the scenario again.");
    }
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      byte[] passed = new byte[Math.clamp(n, 0, 8192)];
      return Math.max(0, read(passed, 0, passed.length));
    }

    private void count(int bytes) throws TooLarge {
      unpacked += bytes;
      if (unpacked > BYTES) {
        throw new TooLarge();
      }
    }
  }
}
