package org.intheirshoes.app.classroom;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.classroom.RefusedException;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// A class as the facilitator leads it. Every step is handed on to be kept before it is shown; what
/// does not fit becomes a sentence.
public final class ClassModel {

  private static final Texts TEXTS = Texts.of(ClassModel.class);

  /// What hangs before the room's screen.
  public enum Curtain {
    /// Title and setting; nothing has been said.
    OPENING,
    /// The class.
    OPEN,
    /// Black.
    BLACK
  }

  private final Function<ClassSession, Optional<String>> keep;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<ClassSession> session;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ReadOnlyObjectWrapper<Curtain> curtain;
  private final ReadOnlyObjectWrapper<RoomFrame> frame;
  private final ReadOnlyObjectWrapper<Optional<Response>> overruling =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyObjectWrapper<Optional<Integer>> beats =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final LookBack lookBack;
  private final ClassTime time;
  private final Votes votes;
  private final Peeking peeking;
  private Optional<Analysis> known = Optional.empty();
  private final Subscription ticking;
  private Curtain behindBlack;
  private int pages = 1;

  /// A class from where it stands.
  ///
  /// @param keep called with the class after every step, before it is shown; answers with a sentence
  ///     if there is something to tell about the keeping
  /// @param ticker lets the time go on
  public ClassModel(
      ClassSession session,
      Function<ClassSession, Optional<String>> keep,
      Ticker ticker,
      Clock clock) {
    this.keep = keep;
    this.clock = clock;
    this.session = new ReadOnlyObjectWrapper<>(session);
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    this.behindBlack =
        session.log().stream().noneMatch(each -> raisesCurtain(each.step()))
            ? Curtain.OPENING
            : Curtain.OPEN;
    this.curtain = new ReadOnlyObjectWrapper<>(behindBlack);
    this.lookBack = new LookBack(session);
    this.time = new ClassTime(this::session, this::moment, this::step);
    this.peeking = new Peeking(this::session, this::show);
    this.votes = new Votes(this::session, this::step, notice::set);
    this.frame = new ReadOnlyObjectWrapper<>(roomFrame());
    this.ticking = ticker.start(this::tick);
  }

  /// The class.
  public ReadOnlyObjectProperty<ClassSession> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /// The class.
  public ClassSession session() {
    return session.get();
  }

  /// What the room sees.
  public ReadOnlyObjectProperty<RoomFrame> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /// What hangs before the room's screen.
  public ReadOnlyObjectProperty<Curtain> curtainProperty() {
    return curtain.getReadOnlyProperty();
  }

  /// The time, as often as the ticker ticks.
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// A sentence for the facilitator; empty for none.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// The response that is about to be taken against the vote; a reason may be given.
  public ReadOnlyObjectProperty<Optional<Response>> overrulingProperty() {
    return overruling.getReadOnlyProperty();
  }

  /// The page of the room's screen, from 1.
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// How many beats the path will have if the room chooses well from here; empty while the script is
  /// not analysed, or has too many states.
  ReadOnlyObjectProperty<Optional<Integer>> beatsProperty() {
    return beats.getReadOnlyProperty();
  }

  private void expect() {
    beats.set(
        known
            .filter(Exact.class::isInstance)
            .map(Exact.class::cast)
            .map(exact -> exact.bestFrom(session().branch().conversation()).turns().size()));
  }

  /// What there is to talk about at the end.
  LookBack lookBack() {
    return lookBack;
  }

  /// What there is to do now.
  Ways ways() {
    return curtain.get() == Curtain.OPENING ? Ways.beforehand() : Ways.of(session());
  }

  /// The analysis of the script has been worked out: there is more to look back on.
  public void know(Analysis analysis) {
    lookBack.know(analysis);
    known = Optional.of(analysis);
    expect();
    show();
  }

  /// The classes before this one have been read: there are figures over all of them.
  public void know(List<ClassSession> before) {
    lookBack.know(before);
    show();
  }

  /// Tells the facilitator something.
  void tell(String sentence) {
    notice.set(sentence);
  }

  /// Shows a slide of the debrief, from 0.
  void showSlide(int number) {
    lookBack.show(number);
    show();
  }

  // The clock

  private void tick() {
    now.set(clock.instant());
    show();
  }

  private Instant moment() {
    return now.get();
  }

  /// The time of the class.
  ClassTime time() {
    return time;
  }

  /// Looks at where other responses lead.
  Peeking peeking() {
    return peeking;
  }

  /// The counting of votes.
  Votes votes() {
    return votes;
  }

  // Steps

  /// Makes a step if it fits here; otherwise says why not.
  public void step(ClassStep step) {
    now.set(clock.instant());
    ClassSession after;
    try {
      after = session().apply(step, now.get());
    } catch (RefusedException e) {
      notice.set(String.valueOf(e.getMessage()));
      return;
    }
    notice.set(keep.apply(after).orElse(""));
    if (after.phase() != session().phase() || after.branch().turn() != session().branch().turn()) {
      peeking.end();
      overruling.set(Optional.empty());
    }
    if (raisesCurtain(step) && curtain.get() == Curtain.OPENING) {
      curtain.set(Curtain.OPEN);
    }
    lookBack.see(after);
    session.set(after);
    expect();
    show();
  }

  /// The clock may stop, and the path get its name, before the class begins.
  private static boolean raisesCurtain(ClassStep step) {
    return !(step instanceof ClassStep.OfTheClock || step instanceof ClassStep.NameBranch);
  }

  /// Does what comes next: what the space bar and a clicker do. A page that the room has not seen
  /// comes first.
  public void next() {
    if (curtain.get() == Curtain.BLACK) {
      black();
    } else if (page.get() < pages) {
      showPage(page.get() + 1);
    } else if (overruling.get().isPresent()) {
      notice.set(TEXTS.get("overrule.first"));
    } else {
      go(ways().next());
    }
  }

  /// Does what a way says.
  void go(Way way) {
    switch (way.act()) {
      case Way.Begin() -> {
        curtain.set(Curtain.OPEN);
        notice.set("");
        show();
      }
      case Way.Make(ClassStep step) -> step(step);
      case Way.Replay(List<ClassStep> steps) -> steps.forEach(this::step);
      case Way.Choose(String sentence) -> notice.set(sentence);
      case Way.LookBack() -> {
        lookBack.next();
        show();
      }
    }
  }

  /// One back: a page of the room's screen, a slide at the end, or the last step.
  public void back() {
    if (curtain.get() == Curtain.BLACK) {
      black();
    } else if (page.get() > 1) {
      showPage(page.get() - 1);
    } else if (session().phase() == Phase.DEBRIEF && lookBack.index() > 0) {
      lookBack.back();
      show();
    } else {
      undo();
    }
  }

  /// Takes the last step back.
  public void undo() {
    step(new ClassStep.Undo());
  }

  /// Does again what was taken back.
  public void redo() {
    step(new ClassStep.Redo());
  }

  /// What [#undo] would take back, in words; empty for nothing.
  public Optional<String> undoable() {
    return session().undoable().map(step -> StepWords.of(session(), step));
  }

  // Votes

  /// One hand more for a response.
  ///
  /// @param index from 0; others do nothing
  public void hand(int index) {
    offered(index)
        .ifPresent(
            response -> {
              if (peeking.isUnderWay() && !session().phase().isVoting()) {
                peeking.at(response);
              } else {
                step(new ClassStep.HandRaised(response.id()));
              }
            });
  }

  private Optional<Response> offered(int index) {
    List<Response> offered = session().branch().offered();
    return index >= 0 && index < offered.size()
        ? Optional.of(offered.get(index))
        : Optional.empty();
  }

  // Decisions

  /// Takes a response. Where that goes against a vote, a reason may be given first.
  public void take(Response response) {
    if (votes.speakAgainst(response)) {
      overruling.set(Optional.of(response));
      notice.set("");
    } else {
      step(new ClassStep.Commit(response.id(), Optional.empty()));
    }
  }

  /// Takes the response that goes against the vote.
  ///
  /// @param reason in the facilitator's words; may be empty
  public void overrule(String reason) {
    overruling
        .get()
        .ifPresent(
            response ->
                step(
                    new ClassStep.Commit(
                        response.id(),
                        Optional.of(reason.strip()).filter(text -> !text.isEmpty()))));
  }

  /// Thinks better of it.
  public void keepToTheVote() {
    overruling.set(Optional.empty());
  }

  // The room's screen

  /// Turns the room's screen black, or back.
  public void black() {
    if (curtain.get() == Curtain.BLACK) {
      curtain.set(behindBlack);
    } else {
      behindBlack = curtain.get();
      curtain.set(Curtain.BLACK);
    }
    show();
  }

  /// How many pages the room's screen has; its view tells.
  public void setPages(int count) {
    pages = Math.max(1, count);
    if (page.get() > pages) {
      page.set(pages);
    }
  }

  /// Follows the room's screen, which begins anew with every new text.
  public void showPage(int number) {
    page.set(Math.clamp(number, 1, pages));
  }

  private void show() {
    frame.set(roomFrame());
  }

  private RoomFrame roomFrame() {
    return switch (curtain.get()) {
      case OPENING -> RoomFrames.opening(session());
      case BLACK -> new RoomFrame.Black();
      case OPEN ->
          peeking
              .frame()
              .orElseGet(
                  () ->
                      session().phase() == Phase.DEBRIEF
                          ? lookBack.frame()
                          : RoomFrames.of(session(), now.get()));
    };
  }

  /// Ends the ticking.
  public void close() {
    ticking.unsubscribe();
  }
}
