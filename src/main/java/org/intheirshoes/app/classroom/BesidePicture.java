package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.Optional;

/// Text to the right of a large picture, both in the middle of the height.
record BesidePicture(Blocks blocks, Metrics metrics) implements RoomPlan.Arrangement {

  @Override
  public Optional<RoomPlan.Page> whole(Area body) {
    Area column = column(body);
    return RoomPlan.height(blocks.said(), metrics, gap(), column.width()) <= column.height()
        ? Optional.of(page(blocks.said(), body))
        : Optional.empty();
  }

  @Override
  public List<RoomPlan.Page> pages(Area body) {
    Area column = column(body);
    return Paging.pages(blocks.said(), metrics, gap(), column.width(), column.height()).stream()
        .map(page -> page(page, body))
        .toList();
  }

  private RoomPlan.Page page(List<Block> shown, Area body) {
    Area column = column(body);
    double high = RoomPlan.height(shown, metrics, gap(), column.width());
    double y = column.y() + Math.max(0, (column.height() - high) / 2);
    Area from = new Area(column.x(), y, column.width(), high);
    return new RoomPlan.Page(picture(body), RoomPlan.stack(shown, metrics, gap(), from));
  }

  private double gap() {
    return metrics.scale().px(30);
  }

  /// The picture gives way as the type does.
  private double share() {
    double factor = metrics.scale().factor();
    return switch (blocks.picture()) {
      case NONE -> 0;
      case PERSON -> factor > 0.65 ? 0.36 : factor > 0.45 ? 0.28 : 0.2;
      case CURVE -> 0.4;
      case TWO_CURVES -> 0.5;
    };
  }

  private Optional<Area> picture(Area body) {
    if (share() == 0) {
      return Optional.empty();
    }
    double width = body.width() * share();
    double tall =
        switch (blocks.picture()) {
          case NONE, PERSON -> 1.25;
          case CURVE -> 0.95;
          case TWO_CURVES -> 1.1;
        };
    double height = Math.min(body.height(), width * tall);
    return Optional.of(new Area(body.x(), body.y() + (body.height() - height) / 2, width, height));
  }

  private Area column(Area body) {
    double left = picture(body).map(area -> area.width() + metrics.scale().px(72)).orElse(0.0);
    return new Area(body.x() + left, body.y(), body.width() - left, body.height());
  }
}
