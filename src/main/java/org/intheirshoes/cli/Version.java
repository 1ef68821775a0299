package org.intheirshoes.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version of the build.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    ResourceBundle build =
        ResourceBundle.getBundle(
            "org.intheirshoes.cli.version", Locale.ROOT, Version.class.getModule());
    return new String[] {"In Their Shoes " + build.getString("version")};
  }
}
