package org.intheirshoes.app.shell.room;

import javafx.stage.Stage;

/// The window in which the console stands: the program's own.
public record ConsoleWindow(Stage stage) {}
