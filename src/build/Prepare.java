import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
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

  private static final Pattern SEVERAL_STATES = Pattern.compile("(:[a-z-]+){2,}");

  private Prepare() {}

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path classes = Path.of(args[0]);
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(classes.resolve("org/intheirshoes/app"))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
    }
    for (Path sheet : sheets) {
      fixOrderOfStates(Files.readString(sheet));
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

  /// Has JavaFX write the states of `:focused:armed` by their names. By itself it takes them from a set of [Set#copyOf],
  /// whose order changes with each run of the JVM, so that no two builds would be alike. It keeps the sets that it has
  /// seen: what is there before it parses stays.
  private static void fixOrderOfStates(String sheet) throws ReflectiveOperationException {
    Field field =
        Class.forName("com.sun.javafx.css.ImmutablePseudoClassSetsCache").getDeclaredField("CACHE");
    field.setAccessible(true);
    @SuppressWarnings("unchecked")
    Map<Set<PseudoClass>, Set<PseudoClass>> seen =
        (Map<Set<PseudoClass>, Set<PseudoClass>>) field.get(null);
    SEVERAL_STATES
        .matcher(sheet)
        .results()
        .map(states -> states.group().substring(1).split(":"))
        .forEach(
            states -> {
              Set<PseudoClass> inOrder =
                  Arrays.stream(states)
                      .sorted()
                      .map(PseudoClass::getPseudoClass)
                      .collect(Collectors.toCollection(LinkedHashSet::new));
              seen.putIfAbsent(inOrder, inOrder);
            });
  }
}
