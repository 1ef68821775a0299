package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetsTest {

  @Test
  void aMemberIsAddedOnce() {
    Set<String> one = Sets.with(Set.of(), "saturday");
    Set<String> two = Sets.with(one, "feet");
    assertThat(one).containsExactly("saturday");
    assertThat(two).containsExactlyInAnyOrder("saturday", "feet");
    assertThat(Sets.with(two, new String("feet"))).isSameAs(two);
  }

  @Test
  void itIsEqualToAnyOtherSetOfTheSameMembers() {
    Set<String> some = Set.of();
    Set<String> plain = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      some = Sets.with(some, "cue-" + i);
      plain.add("cue-" + i);
      assertThat(some).isEqualTo(plain).hasSameHashCodeAs(plain);
      assertThat(plain).isEqualTo(some);
      assertThat(some.contains("cue-40")).isFalse();
    }
  }

  @Test
  void nobodyCanChangeIt() {
    Set<String> some = Sets.with(Set.of(), "saturday");
    assertThatThrownBy(() -> some.add("feet")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(some::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> some.remove("saturday"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void membersAreTakenAway() {
    Set<String> some = Sets.with(Sets.with(Set.of(), "call"), "refund");
    assertThat(Sets.without(some, Set.of("call", "parcel"))).containsExactly("refund");
    assertThat(Sets.without(some, Set.of("parcel"))).isSameAs(some);
    assertThat(Sets.without(some, some)).isEmpty();
  }

  @Test
  void aMapKeepsTheLastValueOfAKey() {
    Map<String, Integer> one = Sets.with(Map.of(), "delay", 1);
    Map<String, Integer> two = Sets.with(Sets.with(one, "damage", 1), "delay", 2);
    assertThat(one).isEqualTo(Map.of("delay", 1));
    assertThat(two).isEqualTo(Map.of("delay", 2, "damage", 1));
    assertThat(Sets.with(two, "delay", 2)).isSameAs(two);
  }
}
