package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where everything of a frame stands on a screen of some size: the largest type at which it all fits,
/// or, at the smallest, as many pages as it takes.
///
/// @param metrics the sizes chosen
/// @param pages at least one
/// @param strip the lower edge
record RoomPlan(Metrics metrics, List<Page> pages, StripPlan strip) {

  RoomPlan {
    pages = List.copyOf(pages);
  }

  /// One page.
  ///
  /// @param picture where the customer or the curve is drawn, if there is room
  record Page(Optional<Area> picture, List<Placed> blocks) {
    Page {
      blocks = List.copyOf(blocks);
    }
  }

  /// A block and its place.
  record Placed(Block block, Area area) {}

  /// A plan for a screen.
  ///
  /// @param width of the screen, above 0
  /// @param height of the screen, above 0
  static RoomPlan of(RoomFrame frame, double width, double height, Measure measure) {
    Metrics largest = new Metrics(new TypeScale(height, 0), measure, votes(frame));
    StripPlan one = StripPlan.of(frame, largest, width, StripPlan.Pages.ONE);
    Blocks blocks = Blocks.of(frame, one.moved());
    Area body = body(largest.scale(), width, height, one.height());
    for (int step = 0; step <= TypeScale.LAST; step++) {
      Metrics metrics = new Metrics(new TypeScale(height, step), measure, largest.votes());
      Optional<Page> page = arrangement(blocks, metrics).whole(body);
      if (page.isPresent()) {
        return new RoomPlan(metrics, List.of(page.get()), one);
      }
    }
    Metrics least = new Metrics(new TypeScale(height, TypeScale.LAST), measure, largest.votes());
    StripPlan many = StripPlan.of(frame, largest, width, StripPlan.Pages.MANY);
    Blocks again = Blocks.of(frame, many.moved());
    Area room = body(least.scale(), width, height, many.height());
    return new RoomPlan(least, arrangement(again, least).pages(room), many);
  }

  /// How the blocks of a frame stand on the screen.
  interface Arrangement {

    /// All of it on one page, if it fits.
    Optional<Page> whole(Area body);

    /// As many pages as it takes.
    List<Page> pages(Area body);
  }

  private static Arrangement arrangement(Blocks blocks, Metrics metrics) {
    return blocks.below().isEmpty()
        ? new BesidePicture(blocks, metrics)
        : new AboveBands(blocks, metrics);
  }

  private static Metrics.Votes votes(RoomFrame frame) {
    return frame instanceof RoomFrame.Exchange exchange
            && exchange.bands().stream()
                .flatMap(band -> band.tally().stream())
                .anyMatch(tally -> tally.first().isPresent())
        ? Metrics.Votes.BOTH
        : Metrics.Votes.COUNT;
  }

  private static Area body(TypeScale scale, double width, double height, double strip) {
    double side = side(scale, width);
    double top = scale.px(54);
    double under = strip > 0 ? strip + scale.px(64) : top;
    return new Area(side, top, width - 2 * side, Math.max(1, height - top - under));
  }

  /// The margin to the left and to the right.
  static double side(TypeScale scale, double width) {
    return Math.min(scale.px(84), width * 0.06);
  }

  /// How high blocks are below each other.
  static double height(List<Block> blocks, Metrics metrics, double gap, double width) {
    double height = gap * Math.max(0, blocks.size() - 1);
    for (Block block : blocks) {
      height += metrics.height(block, width);
    }
    return height;
  }

  /// Blocks below each other.
  static List<Placed> stack(List<Block> blocks, Metrics metrics, double gap, Area from) {
    List<Placed> placed = new ArrayList<>();
    double y = from.y();
    for (Block block : blocks) {
      double height = metrics.height(block, from.width());
      placed.add(new Placed(block, new Area(from.x(), y, from.width(), height)));
      y += height + gap;
    }
    return placed;
  }
}
