package org.intheirshoes.app.shell;

import org.intheirshoes.scenario.Channel;
import org.intheirshoes.texts.Texts;

/// What the screens call each channel, and how they mark it.
public final class ChannelWords {

  private static final Texts TEXTS = Texts.of(ChannelWords.class);

  private ChannelWords() {}

  /// For example "Phone call".
  public static String of(Channel channel) {
    return switch (channel) {
      case PHONE -> TEXTS.get("channel.phone");
      case COUNTER -> TEXTS.get("channel.counter");
      case FRONT_DESK -> TEXTS.get("channel.frontDesk");
      case CHAT -> TEXTS.get("channel.chat");
      case EMAIL -> TEXTS.get("channel.email");
      case VIDEO -> TEXTS.get("channel.video");
      case CLINIC -> TEXTS.get("channel.clinic");
    };
  }

  /// The icon.
  public static Icon icon(Channel channel) {
    return switch (channel) {
      case PHONE -> Icon.PHONE;
      case COUNTER -> Icon.COUNTER;
      case FRONT_DESK -> Icon.FRONT_DESK;
      case CHAT -> Icon.SPOKEN;
      case EMAIL -> Icon.EMAIL;
      case VIDEO -> Icon.VIDEO;
      case CLINIC -> Icon.CLINIC;
    };
  }
}
