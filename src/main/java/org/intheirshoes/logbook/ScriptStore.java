package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.intheirshoes.scenario.Scenario;

/// The copies of scripts in a logbook.
final class ScriptStore {

  /// ScriptStore read lately, by hash; reading one takes some milliseconds.
  private final Map<String, ScriptCopy> read = new ConcurrentHashMap<>();

  private volatile Optional<ScriptCopy> last = Optional.empty();

  /// The copy of a script.
  ScriptCopy of(Scenario scenario) {
    Optional<ScriptCopy> known = last.filter(copy -> copy.scenario().equals(scenario));
    if (known.isPresent()) {
      return known.get();
    }
    ScriptCopy copy = ScriptCopy.of(scenario);
    last = Optional.of(copy);
    return copy;
  }

  /// Keeps a copy, unless it is there.
  void keep(Connection connection, ScriptCopy copy) throws SQLException {
    if (Database.first(connection, "select 1 from script where hash = ?", copy.hash())
        .isPresent()) {
      return;
    }
    Scenario scenario = copy.scenario();
    Database.update(
        connection,
        "insert into script (hash, scenario, version, title, skills, copy) values (?,?,?,?,?,?)",
        copy.hash(),
        scenario.id(),
        scenario.version(),
        scenario.card().title(),
        String.join(" ", scenario.card().skills()),
        copy.packed());
  }

  /// The copy with a hash; empty if it is missing or damaged.
  Optional<ScriptCopy> find(Connection connection, String hash) throws SQLException {
    ScriptCopy known = read.get(hash);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ScriptCopy> found =
        Database.list(
                connection,
                row -> ScriptCopy.unpack(row.getBytes(1)),
                "select copy from script where hash = ?",
                hash)
            .stream()
            .flatMap(Optional::stream)
            .filter(copy -> copy.hash().equals(hash))
            .findFirst();
    found.ifPresent(copy -> read.put(hash, copy));
    return found;
  }

  /// Removes the copies that nothing needs, in a logbook of whatever version.
  static void removeUnused(Connection connection) throws SQLException {
    record Needs(String table, String column) {}
    StringBuilder unused = new StringBuilder("delete from script where true");
    for (Needs needs :
        Database.list(
            connection,
            row -> new Needs(row.getString(1), row.getString(2)),
            "select shape.name, refers.\"from\" from sqlite_schema as shape"
                + " join pragma_foreign_key_list(shape.name) as refers"
                + " where shape.type = 'table' and refers.\"table\" = 'script'")) {
      unused.append(
          " and hash not in (select %2$s from %1$s where %2$s is not null)"
              .formatted(needs.table, needs.column));
    }
    Database.update(connection, unused.toString());
  }
}
