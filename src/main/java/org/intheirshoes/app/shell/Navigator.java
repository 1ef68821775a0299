package org.intheirshoes.app.shell;

/// Goes to a page.
@FunctionalInterface
public interface Navigator {

  /// Leaves the page that is shown and shows another.
  void go(Destination destination);
}
