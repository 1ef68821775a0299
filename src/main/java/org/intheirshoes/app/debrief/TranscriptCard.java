package org.intheirshoes.app.debrief;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.texts.Texts;

/// The whole conversation, folded, to be read or copied.
final class TranscriptCard {

  private static final Texts TEXTS = Texts.of(TranscriptCard.class);

  private TranscriptCard() {}

  static Fold of(DebriefModel model) {
    Fold fold = new Fold(TEXTS.get("transcript.title"), () -> body(model));
    fold.setTitle(Parts.text(TEXTS.get("transcript.title"), "h3"));
    fold.setId("transcript");
    return fold;
  }

  private static Node body(DebriefModel model) {
    Button copy = Parts.quiet(TEXTS.get("transcript.copy"), () -> {});
    copy.setGraphic(Icon.COPY.node());
    copy.setId("copy");
    copy.setOnAction(
        _ -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(model.transcript());
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(TEXTS.get("transcript.copied"));
          copy.setGraphic(Icon.GOOD.node());
        });
    VBox body = Parts.styled(new VBox(), "transcript");
    model.said().forEach(saying -> body.getChildren().add(line(saying)));
    body.getChildren().add(copy);
    return body;
  }

  private static VBox line(Saying saying) {
    VBox line = Parts.styled(new VBox(), "transcript-line", "line-" + saying.by().word());
    if (!saying.name().isEmpty()) {
      line.getChildren().add(Parts.text(saying.name(), "speaker"));
    }
    line.getChildren().add(new RichText(saying.text()));
    line.setAccessibleText(saying.plain());
    return line;
  }
}
