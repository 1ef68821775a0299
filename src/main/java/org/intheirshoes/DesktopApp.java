package org.intheirshoes;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The desktop's composition root: the only class that knows all packages.
public final class DesktopApp extends Application {

  /// Made by JavaFX.
  public DesktopApp() {}

  /// Opens the window and returns when it was closed.
  static void open() {
    launch(DesktopApp.class);
  }

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    stage.setTitle("In Their Shoes");
    stage.setScene(new Scene(new StackPane(new Label("In Their Shoes")), 960, 640));
    stage.show();
  }
}
