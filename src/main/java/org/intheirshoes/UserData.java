package org.intheirshoes;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/// Where the system keeps what belongs to the user of this program.
final class UserData {

  private UserData() {}

  /// The folder of everything that is kept; it may not exist yet.
  static Path folder() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("in-their-shoes", null, null));
  }

  /// The folder of the user's scenarios.
  static Path scenarios() {
    return folder().resolve("scenarios");
  }
}
