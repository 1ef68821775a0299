package org.intheirshoes.app.shell.room;

import java.util.List;
import java.util.Optional;

/// Where the room's screen and the console belong, given the displays there are. A choice outlives the
/// display it was made for: when the projector comes back, so does the room's screen.
///
/// @param displays those plugged in, the main one first; at least one
/// @param console where the console stood last; it may be gone
/// @param choice what the facilitator asked for
public record RoomPlacement(List<Display> displays, Display console, Choice choice) {

  public RoomPlacement {
    displays = List.copyOf(displays);
  }

  /// What the facilitator asks for.
  public sealed interface Choice {

    /// The first display without the console; with one display only, beside the console.
    record Automatic() implements Choice {}

    /// This display while it is there beside another, otherwise like [Automatic].
    record On(Display display) implements Choice {}

    /// Beside the console, in its window.
    record Beside() implements Choice {}

    /// Over the console, on its display, until it is taken away again.
    record Cover() implements Choice {}

    /// Large in the console's own window, the console small beside it.
    record Split() implements Choice {}
  }

  /// Where the room's screen is.
  public sealed interface Place {

    /// It fills a display.
    record Filling(Display display) implements Place {}

    /// The console shows it in its own window.
    record Beside() implements Place {}

    /// The console shows it in its own window, as large as it can.
    record Split() implements Place {}
  }

  /// Where the room's screen belongs.
  public Place room() {
    return switch (choice) {
      case Choice.Automatic() -> automatic();
      case Choice.On(Display display) ->
          displays.contains(display) && displays.size() > 1
              ? new Place.Filling(display)
              : automatic();
      case Choice.Beside() -> new Place.Beside();
      case Choice.Cover() -> new Place.Filling(home());
      case Choice.Split() -> new Place.Split();
    };
  }

  private Place automatic() {
    Display home = home();
    return displays.stream()
        .filter(display -> !display.equals(home))
        .findFirst()
        .<Place>map(Place.Filling::new)
        .orElseGet(Place.Beside::new);
  }

  /// Where the console has to go: if its display is gone, or if the room's screen was sent to it and
  /// there is another.
  public Optional<Display> consoleMovesTo() {
    if (!displays.contains(console)) {
      return Optional.of(home());
    }
    return choice instanceof Choice.On(Display display) && display.equals(console)
        ? displays.stream().filter(other -> !other.equals(console)).findFirst()
        : Optional.empty();
  }

  /// The console's display, or the main one if that is gone.
  private Display home() {
    return displays.contains(console) ? console : displays.getFirst();
  }

  /// The same after displays came or went.
  public RoomPlacement with(List<Display> now) {
    return new RoomPlacement(now, console, choice);
  }

  /// The same with the console on another display.
  public RoomPlacement withConsoleOn(Display display) {
    return new RoomPlacement(displays, display, choice);
  }

  /// The same after the facilitator chose.
  public RoomPlacement with(Choice chosen) {
    return new RoomPlacement(displays, console, chosen);
  }

  /// The next display for the room's screen, in turn: for a command that moves it on.
  public RoomPlacement onNextDisplay() {
    int at = room() instanceof Place.Filling(Display display) ? displays.indexOf(display) : -1;
    return with(new Choice.On(displays.get((at + 1) % displays.size())));
  }
}
