package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.intheirshoes.cli.CommandLineApp;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void linuxWithoutDisplayVariablesHasNoDisplay() {
    assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ""), "")).isFalse();
  }

  @Test
  void anX11OrWaylandVariableMeansADisplay() {
    assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"), "")).isTrue();
    assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "")).isTrue();
  }

  @Test
  void theHeadlessPlatformNeedsNoDisplay() {
    assertThat(Main.hasDisplay("Linux", Map.of(), "Headless")).isTrue();
  }

  @Test
  void aClassWithoutADisplayIsRefusedAsWrongUsage() {
    assertThat(CommandLineApp.refuseClass()).isEqualTo(2);
  }

  @Test
  void otherSystemsAlwaysHaveADisplay() {
    assertThat(Main.hasDisplay("Mac OS X", Map.of(), "")).isTrue();
    assertThat(Main.hasDisplay("Windows 11", Map.of(), "")).isTrue();
  }
}
