package org.intheirshoes.app.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.intheirshoes.coach.Way;
import org.intheirshoes.texts.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the settings in a small file. A file that is missing or damaged gives the first settings; a
/// folder that cannot be written to costs the memory of them and nothing else.
public final class SettingsFile {

  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final int LARGEST = 64 * 1024;

  private final Path file;

  /// Settings in a file, which need not exist yet.
  public SettingsFile(Path file) {
    this.file = file;
  }

  /// The settings kept.
  public Settings load() {
    Properties read = new Properties();
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Settings.FIRST;
      }
      try (Reader reader = Files.newBufferedReader(file)) {
        read.load(reader);
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.info("Settings not read", e);
      return Settings.FIRST;
    }
    return new Settings(
        word(read, "theme", Settings.ThemeChoice.values()).orElse(Settings.FIRST.theme()),
        (int) number(read, "text").orElse(100.0).doubleValue(),
        word(read, "motion", Settings.MotionChoice.values()).orElse(Settings.FIRST.motion()),
        window(read),
        Optional.ofNullable(read.getProperty("learner")).filter(name -> !name.isBlank()),
        word(read, "bells", Settings.BellChoice.values()).orElse(Settings.FIRST.bells()),
        coaching(read),
        hearing(read),
        Language.of(read.getProperty("language", "")));
  }

  private static Coaching coaching(Properties read) {
    Coaching first = Settings.FIRST.coaching();
    return new Coaching(
        word(read, "play.way", Way.values()).orElse(first.way()),
        word(read, "play.cues", Coaching.Switch.values()).orElse(first.cueHunt()),
        word(read, "play.ownWords", Coaching.Switch.values()).orElse(first.ownWords()),
        word(read, "play.keepOwnWords", Coaching.Switch.values()).orElse(first.keepOwnWords()));
  }

  private static Hearing hearing(Properties read) {
    Hearing first = Settings.FIRST.hearing();
    return new Hearing(
        word(read, "voice", Coaching.Switch.values()).orElse(first.heard()),
        number(read, "voice.pace").map(Double::intValue).orElse(first.pace()),
        word(read, "voice.absenceTold", Coaching.Switch.values()).orElse(first.absenceTold()));
  }

  private static Optional<Settings.WindowBounds> window(Properties read) {
    Optional<Double> x = number(read, "window.x");
    Optional<Double> y = number(read, "window.y");
    Optional<Double> width = number(read, "window.width");
    Optional<Double> height = number(read, "window.height");
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Settings.WindowBounds(
            x.get(),
            y.get(),
            width.get(),
            height.get(),
            word(read, "window.extent", Settings.Extent.values()).orElse(Settings.Extent.NORMAL)));
  }

  private static <E extends Enum<E>> Optional<E> word(Properties read, String key, E[] words) {
    String text = read.getProperty(key, "").toUpperCase(Locale.ROOT).replace('-', '_');
    for (E word : words) {
      if (word.name().equals(text)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Optional<Double> number(Properties read, String key) {
    try {
      double number = Double.parseDouble(read.getProperty(key, ""));
      return Math.abs(number) < 100_000 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Keeps settings.
  public void save(Settings settings) {
    Properties write = new Properties();
    write.setProperty("theme", word(settings.theme()));
    write.setProperty("text", String.valueOf(settings.textPercent()));
    write.setProperty("motion", word(settings.motion()));
    write.setProperty("bells", word(settings.bells()));
    Coaching coaching = settings.coaching();
    write.setProperty("play.way", word(coaching.way()));
    write.setProperty("play.cues", word(coaching.cueHunt()));
    write.setProperty("play.ownWords", word(coaching.ownWords()));
    write.setProperty("play.keepOwnWords", word(coaching.keepOwnWords()));
    Hearing hearing = settings.hearing();
    write.setProperty("voice", word(hearing.heard()));
    write.setProperty("voice.pace", String.valueOf(hearing.pace()));
    write.setProperty("voice.absenceTold", word(hearing.absenceTold()));
    settings.language().ifPresent(language -> write.setProperty("language", language.code()));
    settings.learner().ifPresent(name -> write.setProperty("learner", name));
    settings
        .window()
        .ifPresent(
            window -> {
              write.setProperty("window.x", String.valueOf(window.x()));
              write.setProperty("window.y", String.valueOf(window.y()));
              write.setProperty("window.width", String.valueOf(window.width()));
              write.setProperty("window.height", String.valueOf(window.height()));
              write.setProperty("window.extent", word(window.extent()));
            });
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "settings", ".tmp");
      try (Writer writer = Files.newBufferedWriter(draft)) {
        write.store(writer, null);
      }
      move(draft);
    } catch (IOException e) {
      LOG.info("Settings not kept", e);
    }
  }

  private void move(Path draft) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
