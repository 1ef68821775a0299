package org.intheirshoes.app.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// How every scroll pane of the program is drawn, those inside text areas too: as JavaFX draws it, but
/// without a picture of the content being kept, and scrolled by keys without the focus. The style sheet
/// names it.
///
/// JavaFX never takes back the picture of a cached node that left its scene: its pool of pictures looks
/// each one over whenever it is asked for another, which makes it used just now to the collector. Pages
/// come and go all day here, each with a picture as large as the whole of its content. Nor does the
/// picture spare anything: scrolling and any change inside draw it anew.
public final class PlainScrollSkin extends ScrollPaneSkin {

  /// A skin for a scroll pane; made by JavaFX, as the style sheet says.
  public PlainScrollSkin(ScrollPane pane) {
    super(pane);
    for (Node part : getChildren()) {
      part.setCache(false);
      if (part.getStyleClass().contains("viewport")) {
        new KeyScroll(pane, part);
      }
    }
  }
}
