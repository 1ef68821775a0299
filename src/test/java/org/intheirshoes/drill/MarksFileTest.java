package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intheirshoes.scenario.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksFileTest {

  private static final String HEADER = "rater,item,axis,mark\n";

  private static MarksFile.Reading read(String text) {
    return MarksFile.read(Drills.bytes(text));
  }

  @Test
  void readsMarksByAxisWithGaps() {
    MarksFile.Reading reading =
        read(
            "\uFEFFrater,item,axis,mark\r\n"
                + "Ada,1,action,3\r\n"
                + "\"Bo, the \"\"second\"\"\",1,action,4\r\n"
                + "\r\n"
                + "Ada,2,action,\r\n"
                + "Bo,3,boundaries,0");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.ratings()).containsOnlyKeys(Axis.ACTION, Axis.BOUNDARIES);
    assertThat(reading.ratings().get(Axis.ACTION))
        .isEqualTo(new Ratings(List.of(List.of(3, 4), List.of(-1, -1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada,1,action,5      | Line 2: “5” is no mark.",
        "Ada,1,action,2.5    | Line 2: “2.5” is no mark.",
        "Ada,1,empathy,3     | Line 2: “empathy” is no axis.",
        "Ada,1,action        | Line 2: 3 fields",
        "Ada,1,action,3,4    | Line 2: 5 fields",
        ",1,action,3         | Line 2: the rater or the item is missing."
      })
  void tellsWhatIsWrongWithItsLine(String row, String sentence) {
    MarksFile.Reading reading = read(HEADER + row + "\n");
    assertThat(reading.ratings()).isEmpty();
    assertThat(reading.problems()).singleElement().asString().startsWith(sentence);
  }

  @Test
  void tellsSeveralProblemsUpToALimit() {
    assertThat(read(HEADER + "A,1,action,9\nA,1,x,1\n").problems()).hasSize(2);
    assertThat(read(HEADER + "A,1,action,9\n".repeat(1000)).problems()).hasSize(51);
  }

  @Test
  void refusesTheSameMarkTwice() {
    assertThat(read(HEADER + "A,1,action,3\nA,1,action,3\n").problems())
        .containsExactly("Line 3: A has marked 1 on action already.");
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThat(read("").problems()).containsExactly("There are no marks in the file.");
    assertThat(read(HEADER).problems()).containsExactly("There are no marks in the file.");
    assertThat(read("a,b\n1,2").problems()).singleElement().asString().startsWith("The first line");
    assertThat(MarksFile.read(new byte[] {(byte) 0xFF, (byte) 0xFE}).problems())
        .containsExactly("The file is not in UTF-8. Save it with that encoding.");
  }

  @Test
  void meetsItsLimits() {
    assertThat(MarksFile.read(new byte[MarksFile.BYTES + 1]).problems())
        .singleElement()
        .asString()
        .startsWith("The file is larger than");
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i <= MarksFile.ROWS; i++) {
      rows.append("A,").append(i).append(",action,1\n");
    }
    assertThat(read(rows.toString()).problems())
        .containsExactly("The file has more than 100000 rows.");
    assertThat(read(HEADER + "A," + "1".repeat(300) + ",action,1\n").problems())
        .containsExactly("Line 2: a field has more than 200 characters.");
    StringBuilder raters = new StringBuilder(HEADER);
    for (int i = 0; i <= MarksFile.RATERS; i++) {
      raters.append(i).append(",1,action,1\n");
    }
    assertThat(read(raters.toString()).problems())
        .containsExactly("The file has more than 100 raters.");
    assertThat(read(HEADER + "\"" + "a".repeat(100_000)).problems()).isNotEmpty();
  }
}
