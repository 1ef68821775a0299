package org.intheirshoes.architecture.wrong.scoring;

/// A fixture of the architecture test.
@SuppressWarnings({"NonFinalStaticField", "MutablePublicArray"})
public final class Statics {
  public static final int[] LIST = {1};
  public static final String NAME = "fine";
  static int count;

  private Statics() {}
}
