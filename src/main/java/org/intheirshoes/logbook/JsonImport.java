package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.texts.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// Reads what [JsonExport] wrote, from a file that nobody vouches for: all of it or nothing.
///
/// A conversation that is there already is not added again; it is renewed where the file knows more
/// of it. Figures are worked out anew, never believed; so are the words of kept moments.
public final class JsonImport {

  private static final Texts TEXTS = Texts.of(JsonImport.class);

  /// Bytes of a file.
  static final long FILE_BYTES = 256L << 20;

  private static final int DEPTH = 64;
  private static final int STRING = 100_000;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Its table of names breaks down on names made to collide.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(FILE_BYTES)
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(STRING)
                  .maxNameLength(1000)
                  .maxNumberLength(1000)
                  .build())
          .build();

  private final Logbook logbook;

  /// Scripts of the file, by the hash that the file gives them.
  private final Map<String, ScriptCopy> scripts = new HashMap<>();

  private int added;
  private int renewed;
  private int known;

  private JsonImport(Logbook logbook) {
    this.logbook = logbook;
  }

  /// What an import did.
  ///
  /// @param added conversations that are new here
  /// @param renewed conversations of which the file knew more
  /// @param known conversations that were here already
  public record Imported(int added, int renewed, int known) {}

  /// Merges a file into a logbook.
  ///
  /// @throws LogbookException if the file is no such export, with a sentence that tells where; the
  ///     logbook is unchanged then
  public static Imported from(Path file, Logbook logbook) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > FILE_BYTES) {
        throw refused(TEXTS.get("import.large", FILE_BYTES >> 20));
      }
      JsonImport importing = new JsonImport(logbook);
      logbook.database().write(open -> importing.all(open, in));
      logbook.rate();
      return new Imported(importing.added, importing.renewed, importing.known);
    } catch (IOException e) {
      throw new LogbookException(
          LogbookException.Reason.UNWRITABLE,
          TEXTS.get("import.unreadable", file.toString(), String.valueOf(e.getMessage())),
          e);
    }
  }

  static LogbookException refused(String sentence) {
    return new LogbookException(LogbookException.Reason.REFUSED, sentence);
  }

  private Integer all(Connection open, InputStream in) throws SQLException {
    int number = 0;
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw refused(TEXTS.get("import.array"));
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        number++;
        merge(open, new ImportedConversation(number, JsonTree.read(json)));
      }
      if (json.nextToken() != null) {
        throw refused(TEXTS.get("import.array"));
      }
      return number;
    } catch (JacksonException e) {
      throw new LogbookException(
          LogbookException.Reason.REFUSED,
          TEXTS.get("import.json", number, String.valueOf(e.getOriginalMessage())),
          e);
    }
  }

  private void merge(Connection open, ImportedConversation conversation) throws SQLException {
    ScriptCopy script = script(open, conversation);
    conversation.check(script.scenario());
    Optional<Long> here =
        Database.list(
                open,
                row -> row.getLong(1),
                "select id from conversation where uuid = ?",
                conversation.uuid())
            .stream()
            .findFirst();
    if (here.isPresent() && !knowsMore(open, conversation, here.get())) {
      known++;
      conversation.writeKept(open);
      conversation.writeMargin(open);
      return;
    }
    if (here.isPresent()) {
      Database.update(open, "delete from conversation where id = ?", here.get());
      renewed++;
    } else {
      added++;
    }
    logbook.scripts().keep(open, script);
    conversation.write(
        open, logbook.learners().named(open, conversation.learner()).id(), script.hash());
    conversation.writeKept(open);
    conversation.writeMargin(open);
  }

  private static boolean knowsMore(Connection open, ImportedConversation conversation, long here)
      throws SQLException {
    boolean finished =
        Database.first(
                open, "select 1 from conversation where id = ? and finished is not null", here)
            .isPresent();
    long choices =
        Database.first(open, "select count(*) from choice where conversation = ?", here).orElse(0);
    return !finished && (conversation.isFinished() || conversation.turns().size() > choices);
  }

  private ScriptCopy script(Connection open, ImportedConversation conversation)
      throws SQLException {
    String hash = conversation.text("hash");
    JsonNode copy = conversation.json().get("copy");
    if (copy != null) {
      ScriptCopy read =
          ScriptCopy.read(copy.toString().getBytes(StandardCharsets.UTF_8))
              .orElseThrow(() -> conversation.wrong("copy"));
      scripts.put(hash, read);
    }
    ScriptCopy script = scripts.get(hash);
    return script != null
        ? script
        : logbook.scripts().find(open, hash).orElseThrow(() -> conversation.wrong("hash"));
  }
}
