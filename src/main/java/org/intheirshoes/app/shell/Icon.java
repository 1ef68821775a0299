package org.intheirshoes.app.shell;

import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program, by what they mean.
public enum Icon {
  ACKNOWLEDGEMENT("ci-hearing"),
  ACTION("ci-arrow-right"),
  BOUNDARIES("ci-security"),
  PRACTISE("ci-play"),
  CLASS("ci-presentation-file"),
  PAIRS("ci-user-multiple"),
  PROGRESS("ci-chart-line"),
  APPEARANCE("ci-settings-adjust"),
  LOCKED("ci-locked"),
  GUEST("ci-user"),
  EXPORT("ci-export"),
  IMPORT("ci-download"),
  SEARCH("ci-search"),
  OPEN("ci-folder-add"),
  BACK("ci-arrow-left"),
  FORWARD("ci-arrow-right"),
  BREAK("ci-cafe"),
  BRIEF("ci-notebook"),
  COVERAGE("ci-data-table"),
  AGAIN("ci-restart"),
  WARNING("ci-warning-alt"),
  ERROR("ci-error"),
  NOTE("ci-information"),
  NOTICE("ci-view"),
  HINT("ci-idea"),
  GOOD("ci-checkmark"),
  NO("ci-close"),
  PROMISE("ci-time"),
  EXPAND("ci-chevron-down"),
  REMOVE("ci-trash-can"),
  KEEP("ci-bookmark"),
  KEPT("ci-bookmark-filled"),
  COPY("ci-copy"),
  SOUND("ci-volume-up"),
  SILENT("ci-volume-mute"),
  SLOWER("ci-subtract"),
  FASTER("ci-add"),
  SWAP("ci-arrows-horizontal"),
  ROTATION("ci-partnership"),
  PRINT("ci-printer"),
  SPOKEN("ci-chat"),
  LARGER("ci-zoom-in"),
  SMALLER("ci-zoom-out"),
  FIT("ci-fit-to-screen"),
  REPORT("ci-report"),
  TRIAL("ci-chemistry"),
  PHONE("ci-phone"),
  COUNTER("ci-store"),
  FRONT_DESK("ci-hotel"),
  EMAIL("ci-email"),
  VIDEO("ci-video"),
  CLINIC("ci-stethoscope");

  private final String literal;

  Icon(String literal) {
    this.literal = literal;
  }

  /// A new node with this icon; colour and size come from the style sheets.
  public FontIcon node() {
    FontIcon icon = new FontIcon(literal);
    icon.getStyleClass().add("icon");
    return icon;
  }
}
