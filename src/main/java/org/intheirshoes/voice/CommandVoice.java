package org.intheirshoes.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A voice that is a program of the system: it is started for each line, gets the text through its
/// standard input, and is ended to fall silent.
final class CommandVoice implements Voice {

  private final Engine engine;

  CommandVoice(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Saying say(Speech speech) throws IOException {
    Process process = start(engine.command(speech));
    // A pipe holds more than the longest text: this does not wait for the engine.
    try (OutputStream in = process.getOutputStream()) {
      in.write(engine.input(speech).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      process.destroy();
      throw e;
    }
    return new Running(process, engine);
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private record Running(Process process, Engine engine) implements Saying {

    @Override
    public void stop() {
      if (!process.isAlive()) {
        return;
      }
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      engine
          .silence()
          .ifPresent(
              command -> {
                try {
                  start(command).waitFor(2, TimeUnit.SECONDS);
                } catch (IOException _) {
                  // The line goes on to its end; nothing else can be done.
                } catch (InterruptedException _) {
                  Thread.currentThread().interrupt();
                }
              });
    }

    @Override
    public boolean await() throws InterruptedException {
      return process.waitFor() == 0;
    }
  }
}
