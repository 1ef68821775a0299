package org.intheirshoes.app.home;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.SavedConversation;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.Bookmarks;

/// The shelf as the home page shows it.
public final class HomeModel {

  private static final Texts TEXTS = Texts.of(HomeModel.class);

  private final Shelf shelf;
  private final Bookmarks bookmarks;
  private final Background background;
  private final Navigator navigator;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<ShelfItem> shown = FXCollections.observableArrayList();
  private final Map<String, SavedConversation> open = new HashMap<>();
  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);

  /// Something the page tells.
  ///
  /// @param text a sentence; empty for nothing
  /// @param details a script with problems to look at, if there is one
  public record Notice(String text, Optional<Checked> details) {
    static final Notice NONE = new Notice("", Optional.empty());
  }

  /// The home page of a shelf.
  public HomeModel(Shelf shelf, Bookmarks bookmarks, Background background, Navigator navigator) {
    this.shelf = shelf;
    this.bookmarks = bookmarks;
    this.background = background;
    this.navigator = navigator;
    query.subscribe(_ -> search());
    refresh();
  }

  private void refresh() {
    open.clear();
    for (ShelfItem item : shelf.items()) {
      bookmarks
          .of(item.id())
          .filter(saved -> !saved.choices().isEmpty())
          .ifPresent(saved -> open.put(item.id(), saved));
    }
    search();
    List<Checked> broken = shelf.broken();
    if (!broken.isEmpty() && notice.get().text().isEmpty()) {
      notice.set(
          new Notice(
              TEXTS.get("notice.broken", broken.size(), broken.getFirst().name()),
              Optional.of(broken.getFirst())));
    }
  }

  private void search() {
    String words = query.get().strip();
    shown.setAll(words.isEmpty() ? shelf.items() : shelf.search(words));
  }

  /// What is searched for.
  public StringProperty queryProperty() {
    return query;
  }

  /// The scenarios that match.
  public ObservableList<ShelfItem> shown() {
    return shown;
  }

  /// How many scenarios there are.
  public int size() {
    return shelf.items().size();
  }

  /// What the page tells.
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// What to practise next: what was left open, otherwise the first on the shelf.
  public Optional<ShelfItem> next() {
    return shelf.items().stream()
        .filter(item -> open.containsKey(item.id()))
        .findFirst()
        .or(() -> shelf.items().stream().findFirst());
  }

  /// The turn at which a conversation was left, from 2; empty if none was.
  public Optional<Integer> openTurn(ShelfItem item) {
    return Optional.ofNullable(open.get(item.id())).map(saved -> saved.choices().size() + 1);
  }

  /// Goes on with a scenario where it was left, or begins it.
  public void goOn(ShelfItem item) {
    start(item, Optional.ofNullable(open.get(item.id())));
  }

  /// Begins a scenario, whatever was left of it.
  public void beginAnew(ShelfItem item) {
    start(item, Optional.empty());
  }

  private void start(ShelfItem item, Optional<SavedConversation> left) {
    background.run(
        () -> shelf.open(item),
        checked ->
            checked
                .scenario()
                .ifPresentOrElse(
                    scenario ->
                        navigator.go(
                            new Destination.Practice(
                                left.flatMap(saved -> saved.replay(scenario))
                                    .orElseGet(() -> Conversation.begin(scenario)))),
                    () -> navigator.go(new Destination.Problems(checked))),
        this::failed);
  }

  /// Checks a file, a folder or a zip, and puts it on the shelf if it can be played.
  public void add(Path path) {
    background.run(() -> shelf.add(path), this::added, this::failed);
  }

  private void added(Checked checked) {
    if (!checked.isPlayable()) {
      navigator.go(new Destination.Problems(checked));
      return;
    }
    String title =
        checked.scenario().map(scenario -> scenario.card().title()).orElse(checked.name());
    notice.set(
        checked.problems().isEmpty()
            ? new Notice(TEXTS.get("notice.added", title), Optional.empty())
            : new Notice(
                TEXTS.get("notice.addedWarnings", title, checked.problems().size()),
                Optional.of(checked)));
    refresh();
  }

  /// Looks at the problems that the notice is about.
  public void showDetails() {
    notice.get().details().ifPresent(checked -> navigator.go(new Destination.Problems(checked)));
  }

  private void failed(Exception e) {
    notice.set(new Notice(TEXTS.get("notice.failed"), Optional.empty()));
  }
}
