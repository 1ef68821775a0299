package org.intheirshoes.cli;

import java.lang.module.ModuleDescriptor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The root command: it only knows its subcommands.
@Command(
    name = "in-their-shoes",
    description = "Practise customer-service conversations.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
public final class CommandLineApp implements Runnable {

  @Spec private CommandSpec spec;

  private CommandLineApp() {}

  /// Runs one command.
  ///
  /// @return the exit code: 0 done, 1 failed, 2 not understood
  public static int run(String... args) {
    return new CommandLine(new CommandLineApp()).execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  /// The version that the build wrote into the module.
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      ModuleDescriptor module = CommandLineApp.class.getModule().getDescriptor();
      String version = module == null ? "" : module.rawVersion().orElse("");
      return new String[] {"In Their Shoes " + version};
    }
  }
}
