package org.intheirshoes.voice;

import java.util.List;

/// System.Speech, on Windows, through a fixed PowerShell script that reads the text from its standard
/// input. Its rate goes from -10, a third of the usual one, to 10, three times of it.
final class WindowsSpeech implements Engine {

  @Override
  public String program() {
    return "powershell";
  }

  @Override
  public List<String> command(Speech speech) {
    Manner manner = speech.manner();
    long rate = Math.round(10 * Math.log(manner.rate() / 100.0) / Math.log(3));
    return List.of(
        program(),
        "-NoLogo",
        "-NoProfile",
        "-NonInteractive",
        "-Command",
        "$ErrorActionPreference = 'Stop';"
            + " Add-Type -AssemblyName System.Speech;"
            + " [Console]::InputEncoding = New-Object System.Text.UTF8Encoding $false;"
            + " $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            + " $voice.SelectVoiceByHints('"
            + hint(manner)
            + "');"
            + " $voice.Rate = "
            + Math.clamp(rate, -10, 10)
            + ";"
            + " $voice.Volume = "
            + manner.volume()
            + ";"
            + " $voice.Speak([Console]::In.ReadToEnd())");
  }

  private static String hint(Manner manner) {
    return manner.timbre() == Manner.Timbre.LOWER ? "Male" : "Female";
  }
}
