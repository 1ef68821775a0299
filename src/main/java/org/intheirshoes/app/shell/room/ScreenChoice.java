package org.intheirshoes.app.shell.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers where the facilitator put the room's screen in the class that was on screen last, so that
/// the class comes back with it there.
///
/// @param file two lines: when the class began, and the choice; it may be missing
public record ScreenChoice(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(ScreenChoice.class);
  private static final int LONGEST = 1000;

  /// Keeps a choice.
  ///
  /// @param began tells the class from others
  public void keep(Instant began, RoomPlacement.Choice choice) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "class", ".tmp");
      Files.writeString(draft, began + "\n" + words(choice) + "\n");
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The class itself is kept elsewhere: only the place of its screen is lost.
      LOG.warn("The place of the room's screen could not be kept", e);
    }
  }

  /// The choice made in a class; that of a first start for any other class, or if nothing can be read.
  public RoomPlacement.Choice of(Instant began) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return new RoomPlacement.Choice.Automatic();
      }
      List<String> lines = Files.readAllLines(file);
      return lines.size() > 1 && lines.getFirst().equals(began.toString())
          ? choice(lines.get(1)).orElseGet(RoomPlacement.Choice.Automatic::new)
          : new RoomPlacement.Choice.Automatic();
    } catch (IOException e) {
      LOG.info("The place of the room's screen could not be read", e);
      return new RoomPlacement.Choice.Automatic();
    }
  }

  private static String words(RoomPlacement.Choice choice) {
    return switch (choice) {
      case RoomPlacement.Choice.Automatic() -> "automatic";
      case RoomPlacement.Choice.On(Display on) ->
          "on %s %s %s %s".formatted(on.x(), on.y(), on.width(), on.height());
      case RoomPlacement.Choice.Beside() -> "beside";
      case RoomPlacement.Choice.Cover() -> "cover";
      case RoomPlacement.Choice.Split() -> "split";
    };
  }

  private static Optional<RoomPlacement.Choice> choice(String words) {
    return switch (words) {
      case "automatic" -> Optional.of(new RoomPlacement.Choice.Automatic());
      case "beside" -> Optional.of(new RoomPlacement.Choice.Beside());
      case "cover" -> Optional.of(new RoomPlacement.Choice.Cover());
      case "split" -> Optional.of(new RoomPlacement.Choice.Split());
      default -> on(words);
    };
  }

  private static Optional<RoomPlacement.Choice> on(String words) {
    String[] parts = words.split(" ", 6);
    if (parts.length != 5 || !parts[0].equals("on")) {
      return Optional.empty();
    }
    try {
      List<Double> numbers = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        numbers.add(Double.parseDouble(parts[i]));
      }
      return Optional.of(
          new RoomPlacement.Choice.On(
              new Display(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3))));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
