import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes from AtlantaFX's Primer themes what the program wears.
///
/// Two thirds of a theme dress controls that the program has not. JavaFX reads all of it before the first frame, and asks
/// each rule about each node.
///
/// Arguments: library path, folder to write to.
final class Theme {

  private static final List<String> NAMES = List.of("primer-light", "primer-dark");

  /// What has no place in the program: controls, and icons of another kind.
  private static final Set<String> ABSENT =
      Set.of(
          "accordion",
          "alert",
          "bb-code",
          "breadcrumbs",
          "calendar",
          "caption-menu-item",
          "chart-bubble",
          "chart-pie",
          "choice-box",
          "choice-dialog",
          "color-palette",
          "color-palette-region",
          "color-picker",
          "combo-box",
          "combo-box-base",
          "combo-box-popup",
          "custom-color-dialog",
          "custom-text-field",
          "date-picker-popup",
          "dialog-pane",
          "ikonli-font-icon",
          "list-view",
          "menu",
          "menu-bar",
          "menu-button",
          "message",
          "modal-box",
          "modal-pane",
          "notification",
          "pagination",
          "pie-legend-symbol",
          "popover",
          "progress-indicator",
          "radio-button",
          "ring-progress-indicator",
          "segmented-control",
          "slider",
          "spinner",
          "split-menu-button",
          "split-pane",
          "tab-line",
          "tab-pane",
          "text-input-dialog",
          "tile",
          "tile-base",
          "titled-pane",
          "toggle-switch",
          "tool-bar",
          "tree-cell",
          "tree-table-row-cell",
          "tree-table-view",
          "tree-view");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
  private static final Pattern STYLE = Pattern.compile("\\.([a-z][a-z0-9-]*)");

  private Theme() {}

  public static void main(String[] args) throws IOException {
    Path library =
        Arrays.stream(args[0].split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith("atlantafx-base"))
            .findFirst()
            .orElseThrow();
    Path folder = Path.of(args[1]);
    Files.createDirectories(folder);
    try (FileSystem jar = FileSystems.newFileSystem(library)) {
      for (String name : NAMES) {
        String sheet = Files.readString(jar.getPath("atlantafx/base/theme", name + ".css"), UTF_8);
        Files.writeString(folder.resolve(name + ".css"), worn(sheet), UTF_8);
      }
    }
  }

  private static String worn(String sheet) {
    List<String> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    while (rule.find()) {
      String selectors =
          Arrays.stream(rule.group(1).split(","))
              .map(String::strip)
              .filter(Theme::isWorn)
              .collect(Collectors.joining(", "));
      if (!selectors.isEmpty()) {
        rules.add(selectors + " " + rule.group(2));
      }
    }
    return String.join("\n", rules) + "\n";
  }

  /// Whether a selector is for something that the program has: the first style class in it says what it is for.
  private static boolean isWorn(String selector) {
    Matcher style = STYLE.matcher(selector);
    return !style.find()
        || !ABSENT.contains(style.group(1)) && !style.group(1).startsWith("html-editor");
  }
}
