package org.intheirshoes.analysis;

import org.intheirshoes.scoring.Memory;

/// A beat and as much of the memory as can matter from there on.
record State(String beat, Memory memory) {}
