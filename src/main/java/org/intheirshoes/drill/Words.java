package org.intheirshoes.drill;

/// Free words of players: names and notes.
final class Words {

  /// Characters of a name.
  static final int NAME = 40;

  /// Characters of a note.
  static final int LONGEST = 500;

  private Words() {}

  static boolean isName(String text) {
    return !text.isBlank()
        && length(text) <= NAME
        && text.codePoints().noneMatch(each -> each == '\n' || isUnprintable(each));
  }

  static boolean isNote(String text) {
    return length(text) <= LONGEST && text.codePoints().noneMatch(Words::isUnprintable);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isUnprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n';
      case Character.SURROGATE -> true;
      default -> false;
    };
  }
}
