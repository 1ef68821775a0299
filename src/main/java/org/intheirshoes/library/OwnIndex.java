package org.intheirshoes.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the shelf shows of the user's own scenarios, with how their files lay on the disk when that was
/// read: what did not change since need not be read again. It is a file beside their folder and saves
/// nothing but time. One that is missing, damaged or another version's counts as empty, and one that
/// cannot be written is not there next time.
///
/// @param entries by the name of the file or folder
record OwnIndex(Map<String, Entry> entries) {

  private static final int LARGEST = 16 << 20;

  /// A scenario as it was read.
  ///
  /// @param stamp how it lay on the disk before it was read
  record Entry(FileStamp stamp, ShelfItem item) {}

  OwnIndex {
    entries = Map.copyOf(entries);
  }

  /// The index in a folder of scenarios.
  static OwnIndex in(Path folder) {
    Path file = file(folder);
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        return read(folder, Files.readAllBytes(file));
      }
    } catch (IOException | IllegalArgumentException | SecurityException _) {
      // Empty, as if there were none.
    }
    return new OwnIndex(Map.of());
  }

  /// What was read of a scenario, if it lies there as it did then.
  Optional<ShelfItem> find(Path path, FileStamp now) {
    return Optional.ofNullable(entries.get(name(path)))
        .filter(entry -> now.isThere() && entry.stamp().equals(now))
        .map(Entry::item);
  }

  /// Takes the place of the index in a folder.
  void keep(Path folder) {
    try {
      Path file = file(folder);
      Path draft = Files.createTempFile(file.getParent(), "index", ".tmp");
      try {
        Files.write(draft, written());
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | SecurityException _) {
      // Next time everything is read.
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Where the index of a folder lies, for example `scenarios.index` beside `scenarios`.
  static Path file(Path folder) {
    Path absolute = folder.toAbsolutePath();
    return absolute.resolveSibling(name(absolute) + ".index");
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private byte[] written() throws IOException {
    Map<String, Entry> ordered = new LinkedHashMap<>(entries);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(version());
      out.writeInt(ordered.size());
      for (Map.Entry<String, Entry> each : ordered.entrySet()) {
        out.writeUTF(each.getKey());
        List<String> marks = each.getValue().stamp().marks();
        out.writeInt(marks.size());
        for (String mark : marks) {
          out.writeUTF(mark);
        }
      }
      out.write(ShelfIndex.write(ordered.values().stream().map(Entry::item).toList()));
    }
    return bytes.toByteArray();
  }

  private static OwnIndex read(Path folder, byte[] written) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
      if (!in.readUTF().equals(version())) {
        return new OwnIndex(entries);
      }
      List<String> names = new ArrayList<>();
      List<FileStamp> stamps = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        names.add(in.readUTF());
        stamps.add(stamp(in));
      }
      List<ShelfItem> items = ShelfIndex.read(in.readAllBytes());
      if (items.size() != names.size()) {
        return new OwnIndex(entries);
      }
      for (int i = 0; i < items.size(); i++) {
        ShelfItem own = items.get(i).from(new ShelfItem.Own(folder.resolve(names.get(i))));
        entries.put(names.get(i), new Entry(stamps.get(i), own));
      }
    }
    return new OwnIndex(entries);
  }

  private static FileStamp stamp(DataInputStream in) throws IOException {
    List<String> marks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      marks.add(in.readUTF());
    }
    return new FileStamp(marks);
  }

  /// Another version may find other scripts playable.
  private static String version() {
    ModuleDescriptor module = OwnIndex.class.getModule().getDescriptor();
    return "1 "
        + Optional.ofNullable(module).flatMap(ModuleDescriptor::rawVersion).orElse("unpackaged");
  }
}
