package org.intheirshoes.logbook;

/// Someone who practises on this machine.
///
/// @param id the logbook's number of the learner
/// @param name a name or nickname, unique in the logbook
/// @param lock whether a PIN is asked before the record is shown
public record Learner(long id, String name, Lock lock) {

  /// What stands before a learner's record.
  public enum Lock {
    /// Nothing.
    OPEN,
    /// A PIN. It hides the record from a colleague; it does not encrypt it.
    PIN
  }
}
