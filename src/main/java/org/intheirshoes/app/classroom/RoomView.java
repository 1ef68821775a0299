package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.app.shell.portrait.Setting;

/// The room's screen at any size. It draws the frame it was given and nothing else: type as large as
/// fits, or pages where even the smallest does not. It has no controls and takes no focus.
public final class RoomView extends Region {

  private final Styling styling;
  private final Measure measure = Paragraph.measure();
  private final ReadOnlyObjectWrapper<Styling.Theme> theme =
      new ReadOnlyObjectWrapper<>(Styling.Theme.PROJECTOR);
  private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private RoomFrame frame = new RoomFrame.Black();
  private Optional<Drawn> drawn = Optional.empty();
  private Optional<Sitter> sitter = Optional.empty();
  private Map<Tile, BlockNode> tiles = new HashMap<>();

  /// What is on the screen now.
  private record Drawn(RoomFrame frame, RoomPlan plan, double width, double height, int page) {}

  /// What a node was made for; a node is used again while this stays the same.
  private record Tile(Block block, Metrics metrics, double width) {}

  /// The customer in the setting.
  private record Sitter(RoomFrame.Person person, Setting setting, Portrait portrait) {}

  /// A black screen.
  public RoomView(Styling styling) {
    this.styling = styling;
    getStyleClass().add("room");
    setFocusTraversable(false);
    setMinSize(0, 0);
    styling.dress(this, theme);
    theme.subscribe(now -> sitter.ifPresent(shown -> shown.setting().setShade(now.shade())));
  }

  /// The colours of the room's screen; at first those for projectors.
  public ReadOnlyObjectProperty<Styling.Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// Uses other colours.
  public void wear(Styling.Theme colours) {
    theme.set(colours);
  }

  /// Shows a frame. The page stays while the same texts are shown, for example while votes come in.
  public void show(RoomFrame next) {
    frame = next;
    requestLayout();
  }

  /// What is shown.
  public RoomFrame frame() {
    return frame;
  }

  /// How many pages the frame has at this size, from 1; known once it was laid out.
  public ReadOnlyIntegerProperty pageCountProperty() {
    return pageCount.getReadOnlyProperty();
  }

  /// The page that is shown, from 1.
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Shows a page, from 1; beyond the first and the last it stays there.
  public void showPage(int number) {
    page.set(Math.clamp(number, 1, pageCount.get()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    boolean sameSize =
        drawn.filter(now -> now.width() == getWidth() && now.height() == getHeight()).isPresent();
    if (sameSize && drawn.filter(now -> isDrawn(now)).isPresent()) {
      return;
    }
    RoomPlan plan =
        drawn
            .filter(now -> sameSize && now.frame().equals(frame))
            .map(Drawn::plan)
            .orElseGet(() -> RoomPlan.of(frame, getWidth(), getHeight(), measure));
    boolean sameText = drawn.filter(now -> words(now.plan()).equals(words(plan))).isPresent();
    pageCount.set(plan.pages().size());
    page.set(sameText ? Math.clamp(page.get(), 1, plan.pages().size()) : 1);
    drawn = Optional.of(new Drawn(frame, plan, getWidth(), getHeight(), page.get()));
    draw(plan, plan.pages().get(page.get() - 1));
  }

  private boolean isDrawn(Drawn now) {
    return now.frame().equals(frame) && now.page() == page.get();
  }

  private static List<List<Block>> words(RoomPlan plan) {
    return plan.pages().stream()
        .map(each -> each.blocks().stream().map(RoomPlan.Placed::block).toList())
        .toList();
  }

  private void draw(RoomPlan plan, RoomPlan.Page shown) {
    List<Node> nodes = new ArrayList<>();
    getStyleClass().remove("black");
    if (frame instanceof RoomFrame.Black) {
      getStyleClass().add("black");
    }
    shown.picture().ifPresent(area -> nodes.add(place(picture(plan), area)));
    Map<Tile, BlockNode> kept = new HashMap<>();
    for (RoomPlan.Placed placed : shown.blocks()) {
      Tile tile = new Tile(placed.block(), plan.metrics(), placed.area().width());
      BlockNode known = tiles.get(tile);
      BlockNode node = known == null ? tile(placed.block(), plan.metrics()) : known;
      kept.put(tile, node);
      if (node instanceof BandNode band && frame instanceof RoomFrame.Exchange exchange) {
        band.show(exchange.bands().get(placed.block().index()));
      }
      nodes.add(place(node, placed.area()));
    }
    tiles = kept;
    if (plan.strip().height() > 0) {
      TypeScale scale = plan.metrics().scale();
      double side = RoomPlan.side(scale, getWidth());
      double high = plan.strip().height();
      Area edge = new Area(side, getHeight() - scale.px(36) - high, getWidth() - 2 * side, high);
      nodes.add(place(new StripNode(frame.strip(), plan, page.get()), edge));
    }
    getChildren().setAll(nodes);
    applyCss();
  }

  private BlockNode tile(Block block, Metrics metrics) {
    return block.kind() == Block.Kind.BAND
        ? new BandNode(block, metrics, styling.motion())
        : new BlockNode(block, metrics);
  }

  private static Region place(Region node, Area area) {
    node.resizeRelocate(
        Math.rint(area.x()), Math.rint(area.y()), Math.rint(area.width()), area.height());
    return node;
  }

  private Region picture(RoomPlan plan) {
    return switch (frame) {
      case RoomFrame.Black _ -> new Region();
      case RoomFrame.Opening opening -> opening.person().map(this::sit).orElseGet(Region::new);
      case RoomFrame.Exchange exchange -> sit(exchange.person());
      case RoomFrame.Ending ending -> sit(ending.person());
      case RoomFrame.Debrief debrief ->
          new MoodCurve(debrief.curves(), MoodCurve.size(plan.metrics()));
    };
  }

  /// The same person stays, so that the face moves from one feeling to the next.
  private Region sit(RoomFrame.Person person) {
    Sitter shown =
        sitter
            .filter(
                now ->
                    now.person().look().equals(person.look())
                        && now.person().channel() == person.channel())
            .orElseGet(() -> sitter(person));
    if (!shown.person().equals(person) || sitter.isEmpty()) {
      shown.portrait().show(person.feeling(), person.frustration(), person.trust());
    }
    sitter = Optional.of(new Sitter(person, shown.setting(), shown.portrait()));
    return shown.setting();
  }

  private Sitter sitter(RoomFrame.Person person) {
    Portrait portrait = new Portrait(person.look(), styling.motion());
    portrait.show(person.feeling(), person.frustration(), person.trust());
    Setting setting = new Setting(person.channel(), theme.get().shade());
    setting.place(portrait);
    setting.describe(ChannelWords.of(person.channel()));
    return new Sitter(person, setting, portrait);
  }
}
