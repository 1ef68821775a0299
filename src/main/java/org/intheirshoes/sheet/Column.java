package org.intheirshoes.sheet;

import java.util.function.Function;

/// A column of a table.
///
/// @param <T> what a row is made of
/// @param name its heading, the same in every format and version
/// @param meaning one sentence
/// @param cell its cell in a row
public record Column<T>(String name, String meaning, Function<T, Cell> cell) {}
