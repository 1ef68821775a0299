package org.intheirshoes;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;
import org.intheirshoes.logbook.Learners;

/// Where the system keeps what belongs to the user of this program.
final class UserData {

  private UserData() {}

  /// The folder of everything that is kept; it may not exist yet.
  static Path folder() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("in-their-shoes", null, null));
  }

  /// What the learner is called until she says otherwise: the name she has on this system.
  static String name() {
    String name = System.getProperty("user.name", "").strip();
    boolean usable =
        !name.isEmpty()
            && name.length() <= Learners.LONGEST_NAME
            && !name.matches(".*\\p{Cntrl}.*");
    return usable ? name : "Learner";
  }
}
