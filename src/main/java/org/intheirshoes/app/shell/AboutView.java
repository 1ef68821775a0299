package org.intheirshoes.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.intheirshoes.texts.Texts;

/// The page about the program: its version, the folder of what it keeps, and the libraries it stands on.
public final class AboutView implements Page {

  private static final Texts TEXTS = Texts.of(AboutView.class);

  /// Made while the program is packaged: a line for each library with its licence.
  private static final String LICENCES = "licences.txt";

  private final ScrollPane root;
  private final Button back;

  /// The page.
  ///
  /// @param data the folder of everything that is kept
  public AboutView(Path data, Navigator navigator) {
    back = Parts.quiet(TEXTS.get("about.back"), () -> navigator.go(new Destination.Appearance()));
    back.setGraphic(Icon.BACK.node());
    VBox page =
        new VBox(
            Parts.text(TEXTS.get("about.title"), "h1"),
            card(
                Parts.text(TEXTS.get("about.version", version()), "h3"),
                Parts.text(TEXTS.get("about.offline"))),
            card(
                Parts.text(TEXTS.get("about.data"), "h3"),
                Parts.text(TEXTS.get("about.data.text")),
                folder(data)),
            card(
                Parts.text(TEXTS.get("about.licences"), "h3"),
                Parts.text(TEXTS.get("about.licences.text")),
                licences()),
            back);
    page.getStyleClass().addAll("page", "appearance");
    root = Parts.styled(new ScrollPane(page), "page-scroll");
    root.setFitToWidth(true);
  }

  private static VBox card(Node... content) {
    return Parts.styled(new VBox(content), "card", "setting-card");
  }

  private static Node folder(Path data) {
    Label path = Parts.text(data.toString(), "muted");
    path.setId("about-data");
    Button copy =
        Parts.quiet(
            TEXTS.get("about.data.copy"),
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(data.toString());
              Clipboard.getSystemClipboard().setContent(content);
            });
    return new VBox(path, new HBox(copy));
  }

  private static Node licences() {
    Optional<String> list = list();
    if (list.isEmpty()) {
      return Parts.text(TEXTS.get("about.licences.none"), "muted");
    }
    TextArea text = new TextArea(list.get());
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(14);
    text.setId("about-licences");
    return text;
  }

  private static Optional<String> list() {
    try (InputStream in = AboutView.class.getResourceAsStream(LICENCES)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + LICENCES + " is damaged", e);
    }
  }

  /// The version that the build wrote into the module.
  private static String version() {
    ModuleDescriptor module = AboutView.class.getModule().getDescriptor();
    return Optional.ofNullable(module)
        .flatMap(ModuleDescriptor::rawVersion)
        .orElseGet(() -> TEXTS.get("about.unpackaged"));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    back.requestFocus();
  }

  @Override
  public void left() {}
}
