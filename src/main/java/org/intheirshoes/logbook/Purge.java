package org.intheirshoes.logbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Removes a deleted learner from the copies that the program made before it changed the form of the
/// logbook. A copy keeps its form.
///
/// @param gone who was deleted
/// @param name her last name
/// @param conversations uuids of what she played
/// @param others who is still there
record Purge(Keyed gone, String name, Set<String> conversations, Set<Keyed> others) {

  private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

  private record Row(Keyed learner, String name) {}

  Purge {
    conversations = Set.copyOf(conversations);
    others = Set.copyOf(others);
  }

  /// What is to be removed from copies, read before and while a learner is deleted.
  static Purge of(Connection open, Learner learner) throws SQLException {
    Set<Keyed> others = new HashSet<>(Keyed.all(open));
    Keyed gone =
        others.stream()
            .filter(each -> each.id() == learner.id())
            .findFirst()
            .orElse(new Keyed(learner.id(), -1));
    others.remove(gone);
    return new Purge(
        gone,
        learner.name(),
        new HashSet<>(
            Database.list(
                open,
                row -> row.getString(1),
                "select uuid from conversation where learner = ?",
                learner.id())),
        others);
  }

  /// Whether a copy holds nothing of her any more; if not, it must be told.
  boolean empties(Path copy) {
    if (!Files.isWritable(copy)) {
      return false;
    }
    try (Database database = Database.open(copy)) {
      List<Long> hers = database.read(this::hers);
      if (!hers.isEmpty()) {
        database.write(open -> delete(open, hers));
        database.run("vacuum");
      }
      return true;
    } catch (LogbookException e) {
      LOG.debug("A copy could not be emptied of a deleted learner", e);
      return false;
    }
  }

  /// Her numbers in a copy. It may know her by an older name; and her name may be that of another
  /// learner there, who has a new one now.
  private List<Long> hers(Connection copy) throws SQLException {
    Set<Long> played =
        new HashSet<>(
            Database.list(
                copy,
                row -> conversations.contains(row.getString(2)) ? row.getLong(1) : -1L,
                "select learner, uuid from conversation"));
    return Database.list(
            copy,
            row -> new Row(new Keyed(row.getLong(1), row.getLong(2)), row.getString(3)),
            "select id, added, name from learner")
        .stream()
        .filter(row -> !others.contains(row.learner))
        .filter(
            row ->
                row.learner.equals(gone)
                    || row.name.equalsIgnoreCase(name)
                    || played.contains(row.learner.id()))
        .map(row -> row.learner.id())
        .toList();
  }

  private static List<Long> delete(Connection copy, List<Long> learners) throws SQLException {
    boolean rounds =
        Database.first(copy, "select count(*) from sqlite_master where name = 'drill_round'")
                .orElse(0)
            > 0;
    for (long learner : learners) {
      if (rounds) {
        RoundRecords.removeOnlyOf(copy, learner);
      }
      Database.update(copy, "delete from learner where id = ?", learner);
    }
    ScriptStore.removeUnused(copy);
    return learners;
  }
}
