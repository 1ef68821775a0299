package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.SavedConversation;

/// Remembers, for each scenario, the conversation that was left unfinished: one small file each.
public final class Bookmarks {

  private static final int LARGEST = 1 << 20;

  private final Path folder;

  /// Bookmarks in a folder, which need not exist yet.
  public Bookmarks(Path folder) {
    this.folder = folder;
  }

  /// Keeps where a conversation stands. On return it is on the disk.
  ///
  /// @throws IOException if it could not be written; what was kept before is still there
  public void keep(Conversation conversation) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "bookmark", ".tmp");
    try {
      try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer json = ByteBuffer.wrap(SavedConversation.of(conversation).toJson());
        while (json.hasRemaining()) {
          out.write(json);
        }
        out.force(true);
      }
      move(draft, file(conversation.scenario().id()));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// What was kept for a scenario; a damaged file counts as none.
  public Optional<SavedConversation> of(String scenario) {
    Path file = file(scenario);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return SavedConversation.fromJson(in.readNBytes(LARGEST))
          .filter(saved -> saved.scenario().equals(scenario));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Forgets a scenario's conversation.
  ///
  /// @throws IOException if it could not be removed
  public void forget(String scenario) throws IOException {
    Files.deleteIfExists(file(scenario));
  }

  private Path file(String scenario) {
    return folder.resolve(scenario + ".json");
  }
}
