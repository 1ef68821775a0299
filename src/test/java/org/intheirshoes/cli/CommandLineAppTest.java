package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.texts.Texts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineAppTest {

  @TempDir Path folder;

  private TestRun run(String... args) {
    return TestRun.of(folder, args);
  }

  @Test
  void printsTheVersionOfTheBuild() {
    TestRun run = run("--version");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("In Their Shoes \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"play", "check", "paths"})
  void everyCommandHasHelpWithItsExitCodes(String command) {
    TestRun run = run(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Usage: in-their-shoes " + command).contains("Exit codes: 0");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run("--help").out()).contains("  " + command + " ");
  }

  @ParameterizedTest
  @CsvSource({"'',Name a command", "dance,Unmatched argument", "play,Missing required parameter"})
  void wrongUsageIsASentenceAndEndsWithTwo(String args, String sentence) {
    TestRun run = args.isEmpty() ? run() : run(args);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.complaint()).startsWith(sentence).contains("--help").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Nested
  class WithoutADisplay {

    private TestRun offer(String typed) {
      SampleScript.lateParcel().in(folder.resolve("mine.json"));
      return TestRun.with(
          typed,
          terminal ->
              CommandLineApp.offer(
                  terminal, new Shelf(folder), folder, "there is no display here"));
    }

    private int own() {
      SampleScript.lateParcel().in(folder.resolve("mine.json"));
      return new Shelf(folder).items().size();
    }

    @Test
    void aScenarioIsChosenByItsNumberAndPlayed() {
      TestRun run = offer("0\nx\n" + own() + "\n2\n1\n1\n");
      assertThat(run.exit()).isZero();
      assertThat(run.unwrapped())
          .startsWith("The window cannot open (there is no display here);")
          .contains("The parcel that did not come. A violin string is late")
          .contains("Strong: 100 of 100.");
    }

    @Test
    void nobodyHasToChoose() {
      assertThat(offer("q\n").exit()).isZero();
      assertThat(offer("").exit()).isZero();
    }
  }

  @Nested
  class TheTerminal {

    @Test
    void whoseReaderHasGoneEndsQuietly() {
      Path script = SampleScript.lateParcel().in(folder.resolve("parcel.json"));
      Writer gone =
          new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
              throw new IOException("Broken pipe");
            }

            @Override
            public void flush() throws IOException {
              throw new IOException("Broken pipe");
            }

            @Override
            public void close() {}
          };
      StringWriter err = new StringWriter();
      Terminal terminal =
          new Terminal(
              new BufferedReader(new StringReader("")),
              new PrintWriter(gone),
              new PrintWriter(err),
              80);
      int exit =
          CommandLineApp.run(
              terminal, new Shelf(folder), folder, "paths", script.toString(), "--json");
      assertThat(exit).isZero();
      assertThat(err.toString()).isEmpty();
    }

    @Test
    void whoseInputFailsIsASentence() {
      Path script = SampleScript.lateParcel().in(folder.resolve("parcel.json"));
      Reader failing =
          new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
              throw new IOException("The line is dead");
            }

            @Override
            public void close() {}
          };
      StringWriter err = new StringWriter();
      Terminal terminal =
          new Terminal(
              new BufferedReader(failing),
              new PrintWriter(Writer.nullWriter()),
              new PrintWriter(err),
              80);
      int exit = CommandLineApp.run(terminal, new Shelf(folder), folder, "play", script.toString());
      assertThat(exit).isEqualTo(2);
      assertThat(err.toString()).contains("did not expect").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"120,120", "'',80", "wide,80", "5,20", "99999,80"})
    void isAsWideAsColumnsTells(String columns, int width) {
      assertThat(Terminal.width(columns)).isEqualTo(width);
    }

    @Test
    void wrapsAtWordsAndIndentsWhatFollows() {
      assertThat(Terminal.wrapped("  1  ", "one two three four", 14))
          .isEqualTo("  1  one two\n     three\n     four\n");
      assertThat(Terminal.wrapped("", "a\n\nb", 20)).isEqualTo("a\n\nb\n");
      assertThat(Terminal.wrapped("", "unbreakablyLongWord it", 10))
          .isEqualTo("unbreakablyLongWord\nit\n");
    }
  }

  @Test
  void everyTextCanBeFilledIn() {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.intheirshoes.cli.texts", CommandLineApp.class.getModule());
    Texts sentences = Texts.of(CommandLineApp.class);
    for (String key : texts.keySet()) {
      assertThat(sentences.get(key, 1, 2, 3, 4, 5))
          .as(key)
          .doesNotContain("{")
          .doesNotContain("''");
    }
  }
}
