package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is asked and written while someone practises finds its rows by an index: a walk through all
/// choices would be told by nobody until there are many.
class QueryPlanTest {

  private static final Scenario PARCEL = SampleScript.lateParcel().scenario();

  private final TestClock clock = new TestClock();
  private final Set<String> statements = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  private Connection connection;

  @SuppressWarnings("NullAway.Init")
  private Logbook logbook;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    Database database = new Database(overheard(connection), "memory");
    Schema.ofTheProgram().create(database);
    logbook = new Logbook(database, Optional.empty(), clock);
    play("hear", "courier");
    play("gush");
    statements.clear();
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private Connection overheard(Connection real) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, values) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.add((String) values[0]);
              }
              try {
                return method.invoke(real, values);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }

  private void play(String... choices) {
    Conversation conversation = Conversation.begin(PARCEL);
    Recorder recorder = new Recorder(() -> logbook, "Ada", conversation, clock);
    for (String choice : choices) {
      conversation = conversation.choose(choice);
      recorder.record(conversation);
    }
  }

  private LearnerLog log() {
    return new LearnerLog(() -> logbook, "Ada", clock);
  }

  /// The steps of SQLite's plans that read a whole table that grows with practice.
  private List<String> walks() throws SQLException {
    assertThat(statements).isNotEmpty();
    List<String> walks = new ArrayList<>();
    for (String sql : statements) {
      if (sql.matches("(?s)(select|insert|update|delete) .*")) {
        Database.list(connection, row -> row.getString("detail"), "explain query plan " + sql)
            .stream()
            .filter(step -> step.matches("SCAN (conversation|choice|kept|later|script)\\b.*"))
            // It holds only what has no figures yet.
            .filter(step -> !step.endsWith("USING INDEX conversation_unrated"))
            .forEach(step -> walks.add(step + " of: " + sql));
      }
    }
    return walks;
  }

  @Test
  void progressAndWhatIsNextFindTheirRows() throws SQLException {
    logbook.progress(logbook.learners().named("Ada"), ZonedDateTime.now(ZoneOffset.UTC));
    log().next(List.of());
    logbook.rate();
    play("hear", "courier");
    log().progress();
    assertThat(walks()).isEmpty();
  }

  @Test
  void whatWasLeftAndWhatIsKeptFindTheirRows() throws SQLException {
    log().unfinished();
    log().kept();
    assertThat(walks()).isEmpty();
  }

  @Test
  void aChoiceAndAStepBackFindTheirRows() throws SQLException {
    Conversation start = Conversation.begin(PARCEL);
    Recorder recorder = log().recorder(start);
    recorder.record(start.choose("gush"));
    recorder.record(start.choose("hear"));
    recorder.record(start.choose("hear").choose("courier"));
    assertThat(walks()).isEmpty();
  }

  @Test
  void aWalkIsFound() throws SQLException {
    logbook.database().read(open -> Database.first(open, "select id from choice where stakes = 2"));
    assertThat(walks()).hasSize(1);
  }
}
