package org.intheirshoes.app.wellbeing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.logbook.LearnerLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What each learner asked not to be shown again, in a small file without names. A guest is remembered
/// as long as she is there. A file that is missing, damaged or cannot be written costs the memory of it
/// and nothing else: then all is shown.
public final class Quieted {

  private static final Logger LOG = LoggerFactory.getLogger(Quieted.class);
  private static final int LARGEST = 256 * 1024;

  /// Characters of a learner's mark: enough to tell those of one machine apart.
  private static final int MARK = 16;

  private static final String YES = "yes";

  private final Path file;
  private final Background background;

  // By identity, and gone with the guest.
  private final Map<LearnerLog, Properties> guests = new WeakHashMap<>();
  private final Properties kept = new Properties();
  private Reading reading = Reading.TO_DO;

  private enum Reading {
    TO_DO,
    DONE
  }

  /// What is kept in a file, which need not exist yet.
  public Quieted(Path file, Background background) {
    this.file = file;
    this.background = background.inOrder();
  }

  /// Whether a learner needs no note before a scenario.
  synchronized boolean hasNoNote(CurrentLearner.Seat seat, String scenario) {
    return of(seat).getProperty(note(seat, scenario), "").equals(YES);
  }

  /// Shows a learner no note before a scenario any more.
  void dropNote(CurrentLearner.Seat seat, String scenario) {
    put(seat, note(seat, scenario), YES);
  }

  /// Whether a learner wanted no rest on this day.
  synchronized boolean hasNoRest(CurrentLearner.Seat seat, LocalDate day) {
    return of(seat).getProperty(rest(seat), "").equals(day.toString());
  }

  /// Offers a learner no rest on this day any more.
  void dropRest(CurrentLearner.Seat seat, LocalDate day) {
    put(seat, rest(seat), day.toString());
  }

  private static String note(CurrentLearner.Seat seat, String scenario) {
    return "note." + mark(seat) + "." + scenario;
  }

  private static String rest(CurrentLearner.Seat seat) {
    return "rest." + mark(seat);
  }

  /// Stands for a learner's name, which has no business outside of the logbook.
  private static String mark(CurrentLearner.Seat seat) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(seat.log().learner().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private Properties of(CurrentLearner.Seat seat) {
    if (!seat.isKept()) {
      return guests.computeIfAbsent(seat.log(), _ -> new Properties());
    }
    if (reading == Reading.TO_DO) {
      reading = Reading.DONE;
      read();
    }
    return kept;
  }

  private synchronized void put(CurrentLearner.Seat seat, String key, String value) {
    Properties changed = of(seat);
    changed.setProperty(key, value);
    if (seat.isKept()) {
      Properties now = (Properties) changed.clone();
      background.run(
          () -> {
            write(now);
            return now;
          },
          _ -> {},
          e -> LOG.info("What was dropped is not kept", e));
    }
  }

  private void read() {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        try (Reader reader = Files.newBufferedReader(file)) {
          kept.load(reader);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.info("What was dropped cannot be read", e);
    }
  }

  private void write(Properties now) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "quieted", ".tmp");
    try (Writer writer = Files.newBufferedWriter(draft)) {
      now.store(writer, null);
    }
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
