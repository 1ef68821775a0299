package org.intheirshoes.voice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;

/// The recordings that lie beside a script: `audio/BEAT-LINE.wav` for the lines of a beat,
/// `audio/BEAT-RESPONSE-LINE.wav` for what a response is answered with; lines count from 1.
///
/// Only WAV files are played.
///
/// @param folder the script's own folder
public record Recordings(Path folder) {

  /// Bytes of a recording: about a minute and a half of the best quality.
  private static final long LARGEST = 16L << 20;

  /// The recording of a line, if there is one that can be played.
  ///
  /// @param line `BEAT-LINE` or `BEAT-RESPONSE-LINE`
  public Optional<Path> of(String line) {
    if (!line.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    Path file = folder.resolve("audio").resolve(line + ".wav");
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | SecurityException _) {
      return Optional.empty();
    }
  }

  /// Begins to play a recording. It may take some tens of milliseconds: call it in the background.
  ///
  /// @throws IOException if it cannot be played here
  public static Voice.Saying play(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        AudioInputStream sound = AudioSystem.getAudioInputStream(in)) {
      Clip clip = AudioSystem.getClip();
      clip.open(sound);
      return new Playing(clip);
    } catch (UnsupportedAudioFileException
        | LineUnavailableException
        // This is how a machine without a sound card, and a damaged file, say so.
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new IOException(e);
    }
  }

  private static final class Playing implements Voice.Saying {

    private final Clip clip;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;

    Playing(Clip clip) {
      this.clip = clip;
      clip.addLineListener(
          event -> {
            if (event.getType().equals(LineEvent.Type.STOP)) {
              clip.close();
              over.countDown();
            }
          });
      clip.start();
    }

    @Override
    public void stop() {
      stopped = true;
      clip.stop();
      clip.close();
      over.countDown();
    }

    @Override
    public boolean await() throws InterruptedException {
      over.await();
      return !stopped;
    }
  }
}
