package org.intheirshoes.voice;

import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Look;

/// How something is said. Engines follow it as far as they can.
///
/// @param rate in percent of the engine's usual rate, 40..250
/// @param pitch in percent of the voice's usual pitch, 50..150
/// @param volume 0..100
/// @param timbre the kind of voice
/// @param variety which of several voices of this kind, 0..3; the same person keeps the same one
public record Manner(int rate, int pitch, int volume, Timbre timbre, int variety) {

  private static final int VARIETIES = 4;

  /// The kinds of voice that engines tell apart.
  public enum Timbre {
    LOWER,
    HIGHER,
    CHILD
  }

  /// Every figure is brought into its range.
  public Manner {
    rate = Math.clamp(rate, 40, 250);
    pitch = Math.clamp(pitch, 50, 150);
    volume = Math.clamp(volume, 0, 100);
    variety = Math.floorMod(variety, VARIETIES);
  }

  /// How a customer speaks who shows a feeling.
  ///
  /// Anger is loud, high and quick; sadness and tiredness are slow and low; fear is quick and high. These
  /// directions are those of Scherer, Vocal communication of emotion, Speech Communication 40 (2003);
  /// the sizes are kept small, since synthetic voices sound silly before they sound moved.
  ///
  /// @param pace in percent, what the listener set: 100 as it is
  public static Manner of(Customer customer, Feeling feeling, int pace) {
    Manner own = own(customer);
    Tone tone = Tone.of(feeling);
    return new Manner(
        own.rate * tone.rate / 100 * pace / 100,
        own.pitch * tone.pitch / 100,
        own.volume * tone.volume / 100,
        own.timbre,
        own.variety);
  }

  /// The usual manner of a customer, from age and pronouns; the name makes two of a kind differ.
  private static Manner own(Customer customer) {
    int variety = customer.name().hashCode();
    Look.Age age = customer.look().age();
    Timbre timbre = age == Look.Age.CHILD ? Timbre.CHILD : timbre(customer);
    return switch (age) {
      case CHILD -> new Manner(102, 125, 90, timbre, variety);
      case YOUNG -> new Manner(105, 106, 90, timbre, variety);
      case ADULT -> new Manner(100, 100, 90, timbre, variety);
      case MIDDLE -> new Manner(97, 97, 90, timbre, variety);
      case OLD -> new Manner(88, 93, 86, timbre, variety);
    };
  }

  /// Who is neither of the two gets one of them by name.
  private static Timbre timbre(Customer customer) {
    return switch (customer.pronouns().split("/", -1)[0].strip()) {
      case "she" -> Timbre.HIGHER;
      case "he" -> Timbre.LOWER;
      default -> (customer.name().length() & 1) == 0 ? Timbre.HIGHER : Timbre.LOWER;
    };
  }

  /// What a feeling does to a voice, in percent.
  private record Tone(int rate, int pitch, int volume) {

    private static Tone of(Feeling feeling) {
      return switch (feeling) {
        case CALM -> new Tone(100, 100, 100);
        case HOPEFUL -> new Tone(102, 104, 100);
        case RELIEVED -> new Tone(96, 98, 96);
        case DELIGHTED -> new Tone(110, 112, 108);
        case GRATEFUL -> new Tone(97, 103, 98);
        case WORRIED -> new Tone(106, 105, 96);
        case SAD -> new Tone(86, 94, 88);
        case GRIEVING -> new Tone(80, 92, 82);
        case EMBARRASSED -> new Tone(95, 101, 84);
        case CONFUSED -> new Tone(92, 103, 96);
        case IMPATIENT -> new Tone(113, 103, 103);
        case FRUSTRATED -> new Tone(107, 104, 106);
        case ANGRY -> new Tone(112, 108, 111);
        case FURIOUS -> new Tone(116, 112, 111);
        case TIRED -> new Tone(84, 94, 88);
        case DISTRUSTFUL -> new Tone(94, 97, 98);
      };
    }
  }
}
