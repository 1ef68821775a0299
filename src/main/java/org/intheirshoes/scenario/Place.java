package org.intheirshoes.scenario;

/// A place where a conversation can stand: a beat or an ending.
public sealed interface Place permits Beat, Ending {

  /// Kebab-case, unique in the script, permanent.
  String id();
}
