package org.intheirshoes.classroom;

/// Free words of a facilitator: names and notes.
final class Note {

  /// Characters of a name.
  static final int NAME = 40;

  /// Characters of a note or a reason.
  static final int LONGEST = 500;

  private Note() {}

  static boolean isName(String text) {
    return !text.isBlank()
        && length(text) <= NAME
        && text.codePoints().noneMatch(each -> each == '\n' || isUnprintable(each));
  }

  static boolean isNote(String text) {
    return length(text) <= LONGEST && text.codePoints().noneMatch(Note::isUnprintable);
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
