package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Leaves the cards in `target/paper`, to be looked at.
class CardSheetTest {

  private static final Path LOOK = Path.of("target", "paper");

  static Stream<Drill> drills() {
    return DrillShelf.read(Path.of("target", "no-such-folder")).drills().stream();
  }

  private static List<String> pages(Drill drill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CardSheet.write(drill, out);
    Files.createDirectories(LOOK);
    Files.write(LOOK.resolve("cards-" + drill.id() + ".pdf"), out.toByteArray());
    List<String> pages = new ArrayList<>();
    try (PdfReader reader = new PdfReader(out.toByteArray())) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(squeezed(new PdfTextExtractor(reader).getTextFromPage(page)));
      }
    }
    return pages;
  }

  /// Lines break anywhere on paper.
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<String> customersWords(Card.OfCustomer card) {
    List<String> words = new ArrayList<>(card.knows());
    words.addAll(List.of(card.title(), card.mood(), card.cue(), card.better(), card.worse()));
    return words.stream().map(CardSheetTest::squeezed).toList();
  }

  private static List<String> repsWords(Card.OfRep card) {
    List<String> words = new ArrayList<>(card.knows());
    words.add(card.title());
    words.addAll(card.may());
    words.addAll(card.mayNot());
    card.mood().ifPresent(words::add);
    return words.stream().map(CardSheetTest::squeezed).toList();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void eachCardIsWholeOnOnePage(Drill drill) throws IOException {
    List<String> pages = pages(drill);
    for (Hand hand : drill.hands()) {
      assertThat(pages)
          .as("the customer's card of %s", hand.title())
          .anySatisfy(page -> assertThat(page).contains(customersWords(hand.customer())));
      assertThat(pages)
          .as("the rep's card of %s", hand.title())
          .anySatisfy(page -> assertThat(page).contains(repsWords(hand.rep())));
    }
  }

  /// Boxes grow with their text, and lines break between words: only a word could stick out.
  @ParameterizedTest
  @MethodSource("drills")
  void noWordIsWiderThanABox(Drill drill) throws IOException {
    try (org.intheirshoes.sheet.Sheet sheet =
        new org.intheirshoes.sheet.Sheet(new ByteArrayOutputStream(), "")) {
      Font body = sheet.look().body();
      float room = org.intheirshoes.sheet.Sheet.WIDTH - 40;
      String all = DrillWriter.json(drill).toString();
      for (String word : all.split("\\s+", -1)) {
        float width =
            body.getCalculatedBaseFont(false).getWidthPoint(word, body.getCalculatedSize());
        assertThat(width).as(word).isLessThan(room);
      }
      sheet.text("-", body, 0);
    }
  }

  @ParameterizedTest
  @MethodSource("drills")
  void everybodyReadsWhatAVariantChanges(Drill drill) throws IOException {
    String first = String.join("", pages(drill));
    for (Hand hand : drill.variants()) {
      assertThat(first).contains(squeezed(hand.change().orElseThrow()));
    }
  }

  @ParameterizedTest
  @MethodSource("drills")
  void noPageIsPrintedTwice(Drill drill) throws IOException {
    List<String> pages = pages(drill);
    assertThat(pages.stream().map(page -> page.replaceAll("\\d+$", ""))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void noPageOfOnePlayerTellsWhatOnlyTheOtherKnows(Drill drill) throws IOException {
    List<String> pages = pages(drill);
    for (Hand hand : drill.hands()) {
      String secret = squeezed(hand.customer().cue());
      assertThat(pages)
          .filteredOn(page -> page.contains(secret))
          .noneMatch(page -> page.contains(repsWords(hand.rep()).getLast()));
    }
  }
}
