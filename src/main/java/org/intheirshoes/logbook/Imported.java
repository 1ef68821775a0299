package org.intheirshoes.logbook;

/// What an import of classes or rounds did.
///
/// @param added those that are new here
/// @param renewed those of which the file knew more steps
/// @param known those that were here already
public record Imported(int added, int renewed, int known) {}
