package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Translation;
import org.intheirshoes.scenario.TranslationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTest {

  @TempDir Path folder;

  private Path script() {
    return SampleScript.lateParcel().in(folder.resolve("late-parcel.json"));
  }

  private Path translation() {
    return folder.resolve("late-parcel.es.json");
  }

  private TestRun translate(String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "translate";
    args[1] = script().toString();
    args[2] = translation().toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return TestRun.of(folder, args);
  }

  private void putIn(Path file) throws IOException {
    Translation begun = TranslationFile.read(Files.readAllBytes(file)).translation().orElseThrow();
    Translation same =
        new Translation(
            begun.scenario(),
            begun.language(),
            begun.lines().entrySet().stream()
                .collect(
                    java.util.LinkedHashMap::new,
                    (lines, line) ->
                        lines.put(
                            line.getKey(),
                            new Translation.Line(line.getValue().from(), line.getValue().from())),
                    java.util.Map::putAll));
    Files.write(file, TranslationFile.write(same));
  }

  @Test
  void beginsWithEveryTextStillToDo() throws IOException {
    TestRun run = translate("--to", "es");
    assertThat(run.exit()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.unwrapped()).contains("Not translated: title");
    Translation begun =
        TranslationFile.read(Files.readAllBytes(translation())).translation().orElseThrow();
    assertThat(begun.language()).isEqualTo("es");
    assertThat(begun.lines()).isNotEmpty();
  }

  @Test
  void makesTheFolderOfANewLanguage() throws IOException {
    Path file = folder.resolve("new/es/late-parcel.json");
    TestRun run =
        TestRun.of(folder, "translate", script().toString(), file.toString(), "--to", "es");
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(TranslationFile.read(Files.readAllBytes(file)).translation()).isPresent();
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path taken = Files.writeString(folder.resolve("es"), "a file, no folder");
    TestRun run =
        TestRun.of(
            folder,
            "translate",
            script().toString(),
            taken.resolve("late-parcel.json").toString(),
            "--to",
            "es");
    assertThat(run.exit()).isEqualTo(ExitCode.WRONG);
    assertThat(run.err().replaceAll("\\s+", " ")).contains("could not be written to");
  }

  @Test
  void isContentWithAWholeOne() throws IOException {
    translate("--to", "es");
    putIn(translation());
    TestRun run = translate("--check");
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINE);
    assertThat(run.unwrapped()).contains("0 not translated, 0 changed since");
  }

  @Test
  void tellsWhatWasChangedSinceAndLeavesTheFileAloneWhenItOnlyChecks() throws IOException {
    translate("--to", "es");
    putIn(translation());
    byte[] before = Files.readAllBytes(translation());
    SampleScript changed =
        SampleScript.lateParcel()
            .with(SampleScript.lateParcel().scenario().card().title(), "Another title");
    Path script = changed.in(folder.resolve("changed").resolve("late-parcel.json"));
    TestRun run =
        TestRun.of(folder, "translate", script.toString(), translation().toString(), "--check");
    assertThat(run.exit()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.unwrapped()).contains("Changed since: title");
    assertThat(Files.readAllBytes(translation())).isEqualTo(before);
  }

  @Test
  void wantsToKnowTheLanguageOfANewOne() {
    TestRun run = translate();
    assertThat(run.exit()).isEqualTo(ExitCode.WRONG);
    assertThat(run.complaint()).contains("--to es");
  }

  @Test
  void refusesTheTranslationOfAnotherScript() throws IOException {
    Files.write(translation(), TranslationFile.write(Translation.blank("broken-tv", "es")));
    TestRun run = translate();
    assertThat(run.exit()).isEqualTo(ExitCode.WRONG);
    assertThat(run.complaint()).contains("another script: broken-tv");
  }

  @Test
  void saysThatThereIsNoScript() {
    TestRun run = TestRun.of(folder, "translate", "none.json", translation().toString());
    assertThat(run.exit()).isEqualTo(ExitCode.WRONG);
    assertThat(run.complaint()).contains("There is no file none.json");
  }
}
