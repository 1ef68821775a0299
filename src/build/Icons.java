import java.nio.file.Path;

/// The program's icon. `src/build/icons/draw.sh` draws all of them from one SVG.
final class Icons {

  private Icons() {}

  static Path forThisSystem() {
    Path icons = Path.of("src/build/icons");
    return switch (Image.Os.here()) {
      case LINUX -> icons.resolve("in-their-shoes-256.png");
      case MAC -> icons.resolve("in-their-shoes.icns");
      case WINDOWS -> icons.resolve("in-their-shoes.ico");
    };
  }
}
