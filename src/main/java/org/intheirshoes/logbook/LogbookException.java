package org.intheirshoes.logbook;

/// The logbook could not be read or written. The message is a sentence for the user.
public final class LogbookException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// What went wrong, as far as the program goes on differently.
  public enum Reason {
    /// There is no room left.
    FULL,
    /// The folder or the file may not be written, or is gone.
    UNWRITABLE,
    /// Another window keeps it locked.
    BUSY,
    /// The file is damaged.
    DAMAGED,
    /// A newer version of the program wrote it.
    NEWER,
    /// What was asked for is not allowed: a name that is taken, a file that is no export.
    REFUSED,
    /// Something else.
    OTHER
  }

  private final Reason reason;

  LogbookException(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  LogbookException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /// What went wrong.
  public Reason reason() {
    return reason;
  }
}
