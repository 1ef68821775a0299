/// The least that JavaFX can open: what the program's own start is compared with.
module bare {
  requires javafx.controls;

  opens bare to
      javafx.graphics;
}
