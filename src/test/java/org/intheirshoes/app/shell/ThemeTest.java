package org.intheirshoes.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is taken from AtlantaFX (`src/build/Theme.java`) and from the pack of icons.
@ExtendWith(ApplicationExtension.class)
class ThemeTest {

  private static final Pattern CONTROL =
      Pattern.compile("import javafx\\.scene\\.control\\.(\\w+);");

  @ParameterizedTest
  @ValueSource(strings = {"primer-light", "primer-dark"})
  void everyControlThatIsUsedIsDressed(String theme) throws IOException {
    String sheet = sheet(theme);
    Set<String> controls = controls();
    assertThat(controls).contains("Button", "TableView");
    assertThat(controls)
        .allSatisfy(control -> assertThat(sheet).contains("." + styleClass(control)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"primer-light", "primer-dark"})
  void whatTheProgramHasNotIsLeftOut(String theme) throws IOException {
    assertThat(sheet(theme)).doesNotContain(".tab-pane", ".html-editor", "/*");
  }

  @Test
  void theIconsHaveTheirTypeface() {
    Icon.load();
    assertThat(Icon.GOOD.node("any", 12).getFont())
        .isEqualTo(Font.font("Carbon-Icons", 12))
        .extracting(Font::getFamily)
        .isEqualTo("Carbon-Icons");
  }

  private static String sheet(String theme) throws IOException {
    try (var sheet = Styling.class.getResourceAsStream("theme/" + theme + ".css")) {
      return new String(sheet.readAllBytes(), UTF_8);
    }
  }

  /// The names of the controls that any class imports.
  private static Set<String> controls() throws IOException {
    Set<String> controls = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/intheirshoes/app"))) {
      for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher imported = CONTROL.matcher(Files.readString(source));
        while (imported.find()) {
          controls.add(imported.group(1));
        }
      }
    }
    controls.removeIf(name -> !isControl(name));
    return controls;
  }

  /// Whether a name is that of a control one can make.
  private static boolean isControl(String name) {
    try {
      Class<?> type = Class.forName("javafx.scene.control." + name);
      return Control.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());

    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String styleClass(String control) {
    return control.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
