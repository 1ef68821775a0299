package org.intheirshoes.app.progress;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The numbers of a chart as a table. It makes nodes only for the rows in view, so that years of
/// practice are as quick as a week.
final class NumbersTable extends TableView<List<String>> {

  /// @param name what a screen reader says of it
  /// @param columns their heads
  /// @param rows as many cells each as there are columns
  @SuppressWarnings("MissingSummary")
  NumbersTable(String name, List<String> columns, List<List<String>> rows) {
    for (int i = 0; i < columns.size(); i++) {
      int cell = i;
      TableColumn<List<String>, String> column = new TableColumn<>(columns.get(i));
      column.setCellValueFactory(
          row -> new ReadOnlyStringWrapper(row.getValue().get(cell)).getReadOnlyProperty());
      column.setSortable(false);
      column.setReorderable(false);
      column.setPrefWidth(i == 0 ? 200 : 90);
      getColumns().add(column);
    }
    getItems().setAll(rows);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    setAccessibleText(name);
    getStyleClass().add("numbers");
  }
}
