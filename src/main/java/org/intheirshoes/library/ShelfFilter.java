package org.intheirshoes.library;

import java.util.Optional;
import org.intheirshoes.scenario.Channel;

/// Which scenarios of a shelf somebody wants to see.
///
/// @param level only those of this level, 1 to 3
/// @param channel only those on this channel
public record ShelfFilter(Optional<Integer> level, Optional<Channel> channel) {

  /// All of them.
  public static final ShelfFilter ALL = new ShelfFilter(Optional.empty(), Optional.empty());

  /// Only those of a level, whatever level was chosen before; chosen again it lets go of it.
  public ShelfFilter press(int level) {
    Optional<Integer> pressed = Optional.of(level);
    return new ShelfFilter(this.level.equals(pressed) ? Optional.empty() : pressed, channel);
  }

  /// Only those on a channel, whatever channel was chosen before; chosen again it lets go of it.
  public ShelfFilter press(Channel channel) {
    Optional<Channel> pressed = Optional.of(channel);
    return new ShelfFilter(level, this.channel.equals(pressed) ? Optional.empty() : pressed);
  }

  /// Whether it lets all of them through.
  public boolean isAll() {
    return level.isEmpty() && channel.isEmpty();
  }

  /// Whether a scenario is to be seen.
  public boolean lets(ShelfItem item) {
    return level.map(only -> only == item.card().level()).orElse(true)
        && channel.map(only -> only == item.card().channel()).orElse(true);
  }
}
