/// In Their Shoes: a simulator for practising customer-service conversations.
///
/// Start reading at [org.intheirshoes.Main].
module org.intheirshoes {
  requires static org.jspecify;
  // ELK needs it; a jar without a descriptor cannot say so.
  requires com.google.common;
  requires com.github.librepdf.openpdf;
  requires info.picocli;
  requires java.desktop;
  requires java.sql;
  requires javafx.controls;
  requires net.harawata.appdirs;
  requires org.apache.commons.statistics.distribution;
  requires org.dhatim.fastexcel;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  requires org.eclipse.emf.common;
  requires org.eclipse.emf.ecore;
  requires org.kordamp.ikonli.carbonicons;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;

  // JavaFX starts DesktopApp by reflection. Nothing is exported: this is a program, no library.
  opens org.intheirshoes to
      javafx.graphics;

  // A style sheet names a skin, which JavaFX makes by reflection.
  opens org.intheirshoes.app.shell to
      javafx.controls;

  // picocli fills its commands by reflection.
  opens org.intheirshoes.cli to
      info.picocli;
}
