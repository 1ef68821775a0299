package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLoaderTest {

  private final SampleScript sample = SampleScript.lateParcel();
  private final ScriptLoader loader = new ScriptLoader();

  @TempDir Path folder;

  private static ListAssert<ProblemCode> assertCodes(Checked checked) {
    return assertThat(checked.problems().stream().map(Problem::code).toList());
  }

  private static void assertRefused(Checked checked, ProblemCode code) {
    assertCodes(checked).containsExactly(code);
    assertThat(checked.isPlayable()).isFalse();
    assertThat(checked.analysis()).isEmpty();
    Problem problem = checked.problems().getFirst();
    assertThat(problem.message()).endsWith(".").doesNotContain("Exception");
    assertThat(problem.hint()).endsWith(".");
  }

  @Nested
  class AFile {

    @Test
    void thatIsSoundIsPlayableAndAnalysed() {
      Checked checked = loader.load(sample.in(folder.resolve("any-name.json")));
      assertThat(checked.problems()).isEmpty();
      assertThat(checked.scenario()).map(scenario -> scenario.id()).contains("late-parcel");
      assertThat(checked.analysis()).isPresent();
      assertThat(checked.name()).endsWith("any-name.json");
    }

    @Test
    void thatIsMissingIsAProblem() {
      assertRefused(loader.load(folder.resolve("none.json")), ProblemCode.UNREADABLE);
      assertRefused(loader.load(folder.resolve("none.zip")), ProblemCode.UNREADABLE);
    }

    @Test
    void whoseConversationMayNeverEndIsNotAnalysed() {
      SampleScript loop = sample.with("\"next\": \"plan\"", "\"next\": \"opening\"");
      Checked checked = loader.load("loop", loop.bytes());
      assertCodes(checked).contains(ProblemCode.STANDSTILL_MISSING);
      assertThat(checked.scenario()).isEmpty();
      assertThat(checked.analysis()).isEmpty();
    }

    @Test
    void withAWarningIsPlayable() {
      SampleScript loose =
          sample.with("\"tag\": \"promise.keep:callback\"", "\"tag\": \"options\"");
      Checked checked = loader.load("loose", loose.bytes());
      assertCodes(checked).containsExactly(ProblemCode.PROMISE_NEVER_KEPT);
      assertThat(checked.isPlayable()).isTrue();
    }

    @Test
    void tellsTheProblemsOfReadingAndOfTheStatesInTheOrderOfTheirPlaces() {
      SampleScript two =
          sample
              .with("\"tag\": \"promise.keep:callback\"", "\"tag\": \"options\"")
              .with(
                  "\"acknowledgement\": 1, \"action\": 3", "\"acknowledgement\": 3, \"action\": 3");
      assertCodes(loader.load("two", two.bytes()))
          .containsExactly(ProblemCode.PROMISE_NEVER_KEPT, ProblemCode.EVIDENCE_CONTRADICTS_MARKS);
    }
  }

  @Nested
  class AFolder {

    @Test
    void holdsOneScriptAndItsMedia() throws IOException {
      sample.in(folder.resolve("parcel.json"));
      Files.createDirectories(folder.resolve("audio"));
      Files.writeString(folder.resolve("audio/opening-1.ogg"), "sound");
      assertThat(loader.load(folder).problems()).isEmpty();
    }

    @Test
    void withoutAScriptIsRefused() {
      assertRefused(loader.load(folder), ProblemCode.NO_SCRIPT);
    }

    @Test
    void withTwoScriptsIsRefused() {
      sample.in(folder.resolve("one.json"));
      sample.in(folder.resolve("two.json"));
      assertRefused(loader.load(folder), ProblemCode.SEVERAL_SCRIPTS);
    }

    @Test
    void withALinkIsRefused(@TempDir Path elsewhere) throws IOException {
      Path outside = sample.in(elsewhere.resolve("secret.json"));
      Files.createSymbolicLink(folder.resolve("parcel.json"), outside);
      assertRefused(loader.load(folder), ProblemCode.PATH_LEAVES_FOLDER);
    }

    @Test
    void withMoreThanTwoThousandFilesIsRefused() throws IOException {
      for (int i = 0; i < 2001; i++) {
        Files.createFile(folder.resolve(i + ".txt"));
      }
      assertRefused(loader.load(folder), ProblemCode.FOLDER_TOO_LARGE);
    }
  }

  @Nested
  class AZip {

    private TestZip zip() throws IOException {
      return new TestZip(folder.resolve("pack.zip"));
    }

    @Test
    void holdsOneScriptAndItsMedia() throws IOException {
      Path file =
          zip().with("parcel.json", sample.bytes()).with("portrait.png", new byte[9]).path();
      assertThat(loader.load(file).problems()).isEmpty();
    }

    @Test
    void mayHaveOneFolderAtTheTop() throws IOException {
      Path file =
          zip()
              .with("parcel/", new byte[0])
              .with("parcel/parcel.json", sample.bytes())
              .with("__MACOSX/parcel/._parcel.json", new byte[9])
              .path();
      assertThat(loader.load(file).isPlayable()).isTrue();
    }

    @Test
    void withoutAScriptIsRefused() throws IOException {
      assertRefused(loader.load(zip().with("a.txt", new byte[1]).path()), ProblemCode.NO_SCRIPT);
    }

    @Test
    void withTwoScriptsIsRefused() throws IOException {
      Path file = zip().with("a/x.json", sample.bytes()).with("b/y.json", sample.bytes()).path();
      assertRefused(loader.load(file), ProblemCode.SEVERAL_SCRIPTS);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../out.png",
          "a/../../out.png",
          "a/..",
          "/etc/out.png",
          "C:/out.png",
          "c:out.png",
          "a\\..\\out.png",
          "audio/new\nline.ogg"
        })
    void whosePathLeavesTheFolderIsRefused(String path) throws IOException {
      Path file = zip().with("parcel.json", sample.bytes()).with(path, new byte[1]).path();
      assertRefused(loader.load(file), ProblemCode.PATH_LEAVES_FOLDER);
    }

    @Test
    void mayHaveDotsInAName() throws IOException {
      Path file = zip().with("parcel.json", sample.bytes()).with("a..b/c..png", new byte[1]).path();
      assertThat(loader.load(file).isPlayable()).isTrue();
    }

    @Test
    void withTwoThousandAndOneEntriesIsRefused() throws IOException {
      TestZip zip = zip().with("parcel.json", sample.bytes());
      for (int i = 0; i < 2000; i++) {
        zip.with(i + ".txt", new byte[0]);
      }
      assertRefused(loader.load(zip.path()), ProblemCode.ZIP_TOO_MANY_ENTRIES);
    }

    @Test
    void thatUnpacksToTooMuchIsRefusedInSeconds() throws IOException {
      Path file =
          zip().with("parcel.json", sample.bytes()).withZeros("big.png", Pack.BYTES + 1).path();
      assertThat(Files.size(file)).isLessThan(1 << 20);
      Assertions.assertTimeout(
          Duration.ofSeconds(20),
          () -> assertRefused(loader.load(file), ProblemCode.ZIP_TOO_LARGE));
    }

    @Test
    void whoseScriptIsTheBombIsRefused() throws IOException {
      Path file = zip().withZeros("parcel.json", Pack.BYTES + 1).path();
      assertRefused(loader.load(file), ProblemCode.ZIP_TOO_LARGE);
    }

    @Test
    void whoseScriptIsTooLargeIsRefused() throws IOException {
      Path file = zip().withZeros("parcel.json", 9 << 20).path();
      assertRefused(loader.load(file), ProblemCode.FILE_TOO_LARGE);
    }

    @Test
    void thatIsTooLargeItselfIsRefusedUnopened() throws IOException {
      Path file = folder.resolve("huge.zip");
      try (var channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.SPARSE)) {
        channel.write(ByteBuffer.wrap(new byte[] {1}), Pack.PACKED_BYTES);
      }
      assertRefused(loader.load(file), ProblemCode.ZIP_TOO_LARGE);
    }

    @Test
    void thatLiesAboutItsSizeIsCountedNotBelieved() throws IOException {
      Path file =
          zip().with("parcel.json", sample.bytes()).withZeros("big.png", Pack.BYTES + 1).path();
      byte[] bytes = Files.readAllBytes(file);
      // The size stands 24 bytes into an entry of the central directory.
      ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < bytes.length - 4; i++) {
        if (view.getInt(i) == 0x02014b50) {
          view.putInt(i + 24, 10);
        }
      }
      Files.write(file, bytes);
      assertRefused(loader.load(file), ProblemCode.ZIP_TOO_LARGE);
    }

    @Test
    void thatNamesAFileTwiceIsRefused() throws IOException {
      Path file = zip().with("Portrait.png", new byte[1]).with("portrait.png", new byte[1]).path();
      assertRefused(loader.load(file), ProblemCode.BAD_ZIP);
    }

    @Test
    void thatIsNoneIsRefused() throws IOException {
      Path text = Files.writeString(folder.resolve("text.zip"), "not a zip at all");
      assertRefused(loader.load(text), ProblemCode.BAD_ZIP);
      Path empty = Files.createFile(folder.resolve("empty.zip"));
      assertRefused(loader.load(empty), ProblemCode.BAD_ZIP);
    }

    @Test
    void thatIsDamagedAnywhereNeverThrows() throws IOException {
      byte[] sound =
          Files.readAllBytes(
              zip().with("parcel.json", sample.bytes()).with("portrait.png", new byte[99]).path());
      Path file = folder.resolve("damaged.zip");
      for (int at = 0; at < sound.length; at += 13) {
        byte[] damaged = sound.clone();
        damaged[at] ^= (byte) 0x55;
        Files.write(file, damaged);
        Checked checked = loader.load(file);
        assertThat(checked.isPlayable() || !checked.problems().isEmpty()).isTrue();
        Files.write(file, Arrays.copyOf(sound, at));
        assertThat(loader.load(file).problems()).isNotEmpty();
      }
    }
  }

  @Test
  void bytesAreCheckedLikeAFile() {
    Checked checked = loader.load("typed", "{".getBytes(StandardCharsets.UTF_8));
    assertRefused(checked, ProblemCode.TRUNCATED);
    assertThat(List.of(checked.name())).containsExactly("typed");
  }
}
