package org.intheirshoes.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Scenario SCRIPT =
      new ScriptLoader().load(Path.of("scenarios", "broken-tv.json")).scenario().orElseThrow();

  @Test
  void twoWaysOnFromOneConversationDoNotDisturbEachOther() {
    Conversation start = Conversation.begin(SCRIPT);
    Conversation stem = start.choose(start.offered().getFirst());
    Conversation one = stem.choose(stem.offered().getFirst());
    Conversation other = stem.choose(stem.offered().getLast());
    assertThat(one.choices().getLast()).isEqualTo(stem.offered().getFirst().id());
    assertThat(other.choices().getLast()).isEqualTo(stem.offered().getLast().id());
    assertThat(stem.turns()).hasSize(1);
    assertThat(one.turns().getFirst()).isSameAs(other.turns().getFirst());
  }

  @Test
  void turnsAreWhatAPlainListOfThemIs() {
    Conversation conversation = Conversation.begin(SCRIPT);
    List<Turn> plain = new ArrayList<>();
    while (!conversation.isOver()) {
      conversation = conversation.choose(conversation.offered().getFirst());
      plain.add(conversation.turns().getLast());
      assertThat(conversation.turns()).isEqualTo(plain);
      assertThat(plain).isEqualTo(conversation.turns()).hasSameHashCodeAs(conversation.turns());
    }
    assertThat(plain).isNotEmpty();
  }

  @Test
  void nobodyChangesThem() {
    Conversation start = Conversation.begin(SCRIPT);
    List<Turn> turns = start.choose(start.offered().getFirst()).turns();
    assertThatThrownBy(() -> turns.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> turns.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    List<Turn> mine = new ArrayList<>(turns);
    Conversation other = new Conversation(SCRIPT, mine, start.memory(), start.place());
    mine.clear();
    assertThat(other.turns()).hasSize(1);
  }
}
