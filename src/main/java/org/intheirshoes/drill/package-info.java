/// Improv drills for two people, or three, on one laptop.
///
/// Purpose: all that this mode knows, without a screen: drills as data and their strict reader, the
/// round that deals cards, keeps time and hides marks, rotation for groups, agreement between
/// raters. May import: analysis, conversation, scoring, scenario. Start reading at: [Drill], then
/// [Round] and [RoundStep].
@NullMarked
package org.intheirshoes.drill;

import org.jspecify.annotations.NullMarked;
