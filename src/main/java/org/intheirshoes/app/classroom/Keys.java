package org.intheirshoes.app.classroom;

import java.util.List;

/// The key that stands for each response: 1 to 9, then 0, − and +, which lie beside them. The room
/// and the console show numbers, so that what is called out is what is pressed.
final class Keys {

  private static final List<String> TYPED =
      List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");

  private Keys() {}

  /// What stands on the cap of a response.
  ///
  /// @param index from 0
  static String of(int index) {
    return String.valueOf(index + 1);
  }

  /// The key to press for a response, where it differs from its number.
  static String cap(int index) {
    return switch (index) {
      case 9 -> "0";
      case 10 -> "−";
      case 11 -> "+";
      default -> of(index);
    };
  }

  /// The response that a typed text stands for, from 0; -1 for none.
  static int index(String typed) {
    return switch (typed) {
      case "-" -> 10;
      case "+", "=" -> 11;
      default -> TYPED.indexOf(typed);
    };
  }
}
