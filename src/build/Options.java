import java.util.ArrayList;
import java.util.List;

/// What the Java virtual machine is told at each start.
///
/// @param nativeModules the modules that call native code, separated by commas
/// @param cache the name of the AOT cache
record Options(String nativeModules, String cache) {

  /// The window: quick to start and small. Its longest work, the analysis of a large script, does without
  /// the second compiler. It draws without the graphics card, whose libraries take longer to load than its
  /// pages to draw. The serial collector leaves the old heap alone until it cannot grow, so its limit
  /// decides what a long day takes; the analysis of the largest script needs 190 MB of it. What is to be
  /// drawn waits for a clock; this one ticks each 8 ms instead of each 17.
  List<String> forWindow() {
    List<String> options = new ArrayList<>(forCommands());
    options.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:NewSize=24m",
            "-XX:MaxNewSize=48m",
            "-Xms48m",
            "-Xmx384m",
            "-Dprism.order=sw",
            "-Djavafx.animation.pulse=120"));
    return options;
  }

  /// Commands: they may work for minutes, and keep both compilers.
  List<String> forCommands() {
    return List.of(
        "--enable-native-access=" + nativeModules,
        "-Dorg.sqlite.lib.path=$APPDIR",
        "-XX:AOTCache=$APPDIR/" + cache + ".aot",
        "-XX:+UseSerialGC");
  }
}
