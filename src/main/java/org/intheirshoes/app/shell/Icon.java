package org.intheirshoes.app.shell;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program, by what they mean.
public enum Icon {
  ACKNOWLEDGEMENT("ci-hearing"),
  ACTION("ci-arrow-right"),
  BOUNDARIES("ci-security"),
  PRACTISE("ci-play"),
  APPEARANCE("ci-settings-adjust"),
  SEARCH("ci-search"),
  OPEN("ci-folder-add"),
  BACK("ci-arrow-left"),
  BRIEF("ci-notebook"),
  AGAIN("ci-restart"),
  WARNING("ci-warning-alt"),
  ERROR("ci-error"),
  NOTE("ci-information"),
  NOTICE("ci-view"),
  GOOD("ci-checkmark"),
  NO("ci-close"),
  PROMISE("ci-time"),
  EXPAND("ci-chevron-down"),
  SPOKEN("ci-chat"),
  LARGER("ci-zoom-in"),
  SMALLER("ci-zoom-out");

  private final String literal;

  Icon(String literal) {
    this.literal = literal;
  }

  /// A new node with this icon, coloured by CSS. It follows the size of the text that it stands by.
  public FontIcon node() {
    return node(1.25);
  }

  /// A new node with this icon, so many times as large as the text that it stands by.
  public FontIcon node(double times) {
    FontIcon icon = new FontIcon(literal);
    icon.getStyleClass().add("icon");
    // Set, not bound: the base theme's sheet must be able to try and lose.
    icon.parentProperty()
        .flatMap(parent -> parent instanceof Labeled owner ? owner.fontProperty() : null)
        .subscribe(
            font -> {
              if (font != null) {
                icon.setIconSize((int) Math.round(times * font.getSize()));
              }
            });
    return icon;
  }
}
