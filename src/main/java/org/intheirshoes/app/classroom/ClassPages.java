package org.intheirshoes.app.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TimelineTicker;
import org.intheirshoes.app.shell.room.ConsoleWindow;
import org.intheirshoes.app.shell.room.Displays;
import org.intheirshoes.app.shell.room.RoomPlacement;
import org.intheirshoes.app.shell.room.RoomPreview;
import org.intheirshoes.app.shell.room.RoomScreen;
import org.intheirshoes.app.shell.room.RoomWindow;
import org.intheirshoes.classroom.ClassKeeper;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.scenario.Scenario;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the pages of a class, and the second window that belongs to them.
public final class ClassPages {

  private static final Logger LOG = LoggerFactory.getLogger(ClassPages.class);

  private final ConsoleWindow window;
  private final Styling styling;
  private final Navigator navigator;
  private final ClassSources sources;
  private final Analyses analyses;

  /// @param window the program's
  @SuppressWarnings("MissingSummary")
  public ClassPages(
      ConsoleWindow window,
      Styling styling,
      Navigator navigator,
      ClassSources sources,
      Analyses analyses) {
    this.window = window;
    this.styling = styling;
    this.navigator = navigator;
    this.sources = sources;
    this.analyses = analyses;
  }

  /// What is settled before a class.
  public Page setup() {
    return new SetupView(new SetupModel(sources, navigator), new ClassExports(sources), styling);
  }

  /// A class of a script with what is usually settled.
  public Destination begin(Scenario scenario) {
    return new Destination.ClassConsole(
        ClassSession.begin(ClassPlan.of(scenario), sources.clock().instant()),
        ClassRecorder.ofNew(sources.keeper()));
  }

  /// The class that was on screen when the program was last interrupted; empty if it was left or
  /// nothing of it was kept.
  public Optional<Destination> interrupted() {
    if (!sources.mark().isSet()) {
      return Optional.empty();
    }
    try {
      return SetupModel.unfinished(sources.keeper()).stream()
          .max(Comparator.comparing(SetupModel.Left::at))
          .map(left -> SetupModel.resumed(left, sources));
    } catch (ClassKeeper.UnavailableException _) {
      return Optional.empty();
    }
  }

  /// A class, with the room's screen beside.
  ///
  /// @param recorder writes its steps down
  public Page console(ClassSession session, ClassRecorder recorder) {
    ClassModel model =
        new ClassModel(
            session, now -> recorder.record(now).news(), new TimelineTicker(), sources.clock());
    analyses.of(session.plan().scenario(), analysis -> model.know(analysis));
    sources
        .background()
        .run(
            () -> SetupModel.finished(sources.keeper()),
            before -> model.know(before),
            // The figures over several classes are a courtesy: the class goes on without.
            failure -> LOG.warn("Classes before this one could not be read", failure));
    return new Windows(model);
  }

  /// The console and the room's window, as one page that comes and goes.
  private final class Windows implements Page {
    private final ClassModel model;
    private final RoomView small = new RoomView(styling);
    private final RoomView large = new RoomView(styling);
    private final ConsoleView console;
    private final RoomWindow window;
    private Subscription subscription = Subscription.EMPTY;

    Windows(ClassModel model) {
      this.model = model;
      Late screen = new Late();
      Doors doors =
          new Doors(
              screen, new ClassExports(sources), () -> navigator.go(new Destination.Classroom()));
      console = new ConsoleView(model, new RoomPreview(small), doors, styling);
      window =
          new RoomWindow(
              ClassPages.this.window.stage(), Displays.ofMachine(), large, console.keys()::handle);
      screen.is(RoomScreen.of(window));
    }

    @Override
    public Parent root() {
      return console.root();
    }

    @Override
    public void shown() {
      subscription =
          Subscription.combine(
              model
                  .frameProperty()
                  .subscribe(frame -> List.of(small, large).forEach(view -> view.show(frame))),
              follow(small),
              follow(large),
              model
                  .pageProperty()
                  .subscribe(
                      page ->
                          List.of(small, large).forEach(view -> view.showPage(page.intValue()))),
              window.placeProperty().subscribe((_, _) -> keepPlace()));
      sources.mark().set();
      window.open(sources.mark().screen().of(model.session().began()));
      console.shown();
    }

    private void keepPlace() {
      sources.mark().screen().keep(model.session().began(), window.placement().choice());
    }

    /// The pages of the class are those of the view that the room sees.
    private Subscription follow(RoomView view) {
      return Subscription.combine(
          view.pageCountProperty()
              .subscribe(
                  count -> {
                    if (isTheRooms(view)) {
                      model.setPages(count.intValue());
                    }
                  }),
          view.pageProperty()
              .subscribe(
                  page -> {
                    if (isTheRooms(view)) {
                      model.showPage(page.intValue());
                    }
                  }));
    }

    private boolean isTheRooms(RoomView view) {
      boolean filling = window.placeProperty().get() instanceof RoomPlacement.Place.Filling;
      return view.equals(filling ? large : small);
    }

    @Override
    public void left() {
      sources.mark().clear();
      subscription.unsubscribe();
      window.close();
      console.left();
    }
  }

  /// The room's window is made after the console, whose keys it needs.
  private static final class Late implements RoomScreen {
    private final ReadOnlyObjectWrapper<RoomPlacement.Place> place =
        new ReadOnlyObjectWrapper<>(new RoomPlacement.Place.Beside());
    private RoomScreen screen = RoomScreen.none();

    void is(RoomScreen now) {
      screen = now;
      place.bind(now.placeProperty());
    }

    @Override
    public ReadOnlyObjectProperty<RoomPlacement.Place> placeProperty() {
      return place.getReadOnlyProperty();
    }

    @Override
    public void toggleSplit() {
      screen.toggleSplit();
    }

    @Override
    public void toggleCover() {
      screen.toggleCover();
    }

    @Override
    public void moveOn() {
      screen.moveOn();
    }
  }
}
