import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import org.intheirshoes.drill.DrillIndex;
import org.intheirshoes.library.CourseIndex;
import org.intheirshoes.library.ShelfIndex;
import org.intheirshoes.texts.Language;

/// Does what the program would do at each start, once: reads the style sheets into JavaFX's binary form, which it
/// takes wherever one lies beside the text, and what home shows of the bundled scripts, drills and courses into indexes.
///
/// Argument: the folder of the compiled classes.
final class Prepare {

  private Prepare() {}

  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(classes.resolve("org/intheirshoes/app"))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
    }
    for (Path sheet : sheets) {
      String name = sheet.toString();
      Path binary = Path.of(name.substring(0, name.length() - 3) + "bss");
      Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
    }
    for (Language language : Language.values()) {
      language.speak();
      Files.write(
          classes.resolve("scenarios").resolve(ShelfIndex.name(language)),
          ShelfIndex.ofTheProgram());
      Files.write(
          classes.resolve("scenarios/drills").resolve(DrillIndex.name(language)),
          DrillIndex.ofTheProgram());
      Files.write(
          classes.resolve("scenarios/courses").resolve(CourseIndex.name(language)),
          CourseIndex.ofTheProgram());
    }
  }
}
