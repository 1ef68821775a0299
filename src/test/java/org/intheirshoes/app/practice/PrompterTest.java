package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intheirshoes.app.practice.Prompter.Prompt;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.voice.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrompterTest {

  private static final Scenario TV = Scenes.of("broken-tv");
  private static final Beat OPENING = Scenes.opening(TV);
  private static final Response HEARTBROKEN = OPENING.response("heartbroken").orElseThrow();

  @TempDir Path folder;

  @Test
  void linesHaveTheNamesOfTheirRecordings() {
    assertThat(Prompt.of(OPENING).stream().map(Prompt::name).limit(2))
        .containsExactly(OPENING.id() + "-1", OPENING.id() + "-2");
    Conversation answered = Conversation.begin(TV).choose(HEARTBROKEN);
    List<String> names = Prompter.answer(answered).stream().map(Prompt::name).toList();
    assertThat(names)
        .startsWith(OPENING.id() + "-heartbroken-1")
        .contains(answered.beat().orElseThrow().id() + "-1");
  }

  @Test
  void recordingsAreFoundForBeatsAndForReactions() throws IOException {
    Path audio = Files.createDirectories(folder.resolve("audio"));
    String line = OPENING.id() + "-2";
    String reaction = OPENING.id() + "-heartbroken-1";
    Files.writeString(audio.resolve(line + ".wav"), "");
    Files.writeString(audio.resolve(reaction + ".wav"), "");
    Files.writeString(audio.resolve("elsewhere-1.wav"), "");
    assertThat(CoachSources.recordings(TV, new Recordings(folder)))
        .containsOnlyKeys(line, reaction)
        .containsEntry(line, audio.resolve(line + ".wav"));
  }
}
