package org.intheirshoes.app.shell;

import java.net.URL;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.carbonicons.CarbonIcons;

/// The icons of the program, by what they mean.
public enum Icon {
  ACKNOWLEDGEMENT(CarbonIcons.HEARING),
  ACTION(CarbonIcons.ARROW_RIGHT),
  BOUNDARIES(CarbonIcons.SECURITY),
  PRACTISE(CarbonIcons.PLAY),
  CLASS(CarbonIcons.PRESENTATION_FILE),
  PAIRS(CarbonIcons.USER_MULTIPLE),
  PROGRESS(CarbonIcons.CHART_LINE),
  APPEARANCE(CarbonIcons.SETTINGS_ADJUST),
  LOCKED(CarbonIcons.LOCKED),
  GUEST(CarbonIcons.USER),
  EXPORT(CarbonIcons.EXPORT),
  IMPORT(CarbonIcons.DOWNLOAD),
  SEARCH(CarbonIcons.SEARCH),
  OPEN(CarbonIcons.FOLDER_ADD),
  BACK(CarbonIcons.ARROW_LEFT),
  FORWARD(CarbonIcons.ARROW_RIGHT),
  BREAK(CarbonIcons.CAFE),
  BRIEF(CarbonIcons.NOTEBOOK),
  COVERAGE(CarbonIcons.DATA_TABLE),
  AGAIN(CarbonIcons.RESTART),
  WARNING(CarbonIcons.WARNING_ALT),
  ERROR(CarbonIcons.ERROR),
  NOTE(CarbonIcons.INFORMATION),
  NOTICE(CarbonIcons.VIEW),
  HINT(CarbonIcons.IDEA),
  GOOD(CarbonIcons.CHECKMARK),
  NO(CarbonIcons.CLOSE),
  PROMISE(CarbonIcons.TIME),
  EXPAND(CarbonIcons.CHEVRON_DOWN),
  REMOVE(CarbonIcons.TRASH_CAN),
  KEEP(CarbonIcons.BOOKMARK),
  KEPT(CarbonIcons.BOOKMARK_FILLED),
  COPY(CarbonIcons.COPY),
  SOUND(CarbonIcons.VOLUME_UP),
  SILENT(CarbonIcons.VOLUME_MUTE),
  SLOWER(CarbonIcons.SUBTRACT),
  FASTER(CarbonIcons.ADD),
  SWAP(CarbonIcons.ARROWS_HORIZONTAL),
  ROTATION(CarbonIcons.PARTNERSHIP),
  PRINT(CarbonIcons.PRINTER),
  SPOKEN(CarbonIcons.CHAT),
  LARGER(CarbonIcons.ZOOM_IN),
  SMALLER(CarbonIcons.ZOOM_OUT),
  FIT(CarbonIcons.FIT_TO_SCREEN),
  REPORT(CarbonIcons.REPORT),
  TRIAL(CarbonIcons.CHEMISTRY),
  PHONE(CarbonIcons.PHONE),
  COUNTER(CarbonIcons.STORE),
  FRONT_DESK(CarbonIcons.HOTEL),
  EMAIL(CarbonIcons.EMAIL),
  VIDEO(CarbonIcons.VIDEO),
  CLINIC(CarbonIcons.STETHOSCOPE);

  /// The typeface whose letters the icons are, as the style sheets name it too.
  private static final String TYPEFACE = "Carbon-Icons";

  /// Where the pack keeps the typeface.
  private static final String FILE =
      "/META-INF/resources/carbonicons/10.23.2/fonts/Carbon-Icons.ttf";

  private final CarbonIcons letter;

  Icon(CarbonIcons letter) {
    this.letter = letter;
  }

  /// A new node with this icon; colour and size come from the style sheets.
  public Text node() {
    return node("icon");
  }

  /// A new node with this icon, in a size of its own; the colour comes from the style sheets.
  ///
  /// @param style its style class
  /// @param size in pixels
  public Text node(String style, double size) {
    Text icon = node(style);
    icon.setFont(Font.font(TYPEFACE, Math.rint(size)));
    return icon;
  }

  /// Has JavaFX know the typeface; before that an icon is an empty box.
  static void load() {
    URL file = Objects.requireNonNull(CarbonIcons.class.getResource(FILE), FILE);
    Font.loadFont(file.toExternalForm(), 16);
  }

  private Text node(String style) {
    Text icon = new Text(Character.toString(letter.getCode()));
    icon.getStyleClass().add(style);
    return icon;
  }
}
