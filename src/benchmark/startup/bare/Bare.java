package bare;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A window with a label and a button, as large as the program's.
public final class Bare extends Application {

  public static void main(String[] args) {
    launch(Bare.class, args);
  }

  @Override
  public void start(Stage stage) {
    VBox content = new VBox(10, new Label("A label"), new Button("A button"));
    stage.setScene(new Scene(content, 1280, 800));
    stage.setTitle("Bare");
    stage.show();
    if (Boolean.getBoolean("bare.rehearsal")) {
      PauseTransition end = new PauseTransition(Duration.seconds(2));
      end.setOnFinished(_ -> Platform.exit());
      end.play();
    }
  }
}
