package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intheirshoes.scenario.SmellCode;

/// The page about a smell, `src/docs/smells/CODE.md`, cut into its parts.
///
/// @param what what the smell is
/// @param why why it matters
/// @param mend how to be rid of it
/// @param failing JSON: values by JSON pointer that give a script the smell
/// @param mended JSON: values by JSON pointer with which it has it not
public record SmellPage(String what, String why, String mend, String failing, String mended) {

  private static final String ROOT = "/assets/smells/";
  private static final String FENCE = "```";

  /// The page of a smell.
  public static SmellPage of(SmellCode code) {
    String name = ROOT + code.word() + ".md";
    try (InputStream in = SmellPage.class.getResourceAsStream(name)) {
      return read(
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + name + " is damaged", e);
    }
  }

  private static SmellPage read(String page) {
    List<String> paragraphs = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    String[] parts = page.split(FENCE, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        examples.add(parts[i].substring(parts[i].indexOf('\n') + 1).strip());
      } else {
        paragraphs.addAll(List.of(parts[i].strip().split("\n\\s*\n")));
      }
    }
    return new SmellPage(
        plain(paragraphs.get(1)),
        plain(after(paragraphs.get(2))),
        plain(after(paragraphs.get(3))),
        examples.get(0),
        examples.get(1));
  }

  /// What follows the bold words that begin a paragraph.
  private static String after(String paragraph) {
    int end = paragraph.indexOf("**", 2);
    return paragraph.startsWith("**") && end > 0 ? paragraph.substring(end + 2) : paragraph;
  }

  private static String plain(String markdown) {
    return markdown.replace("`", "").replaceAll("\\s+", " ").strip();
  }
}
