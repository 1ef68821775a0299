package org.intheirshoes.scenario;

/// How the customer looks: the `portrait` of a script. Every part has a default, so that a script
/// names only what it cares about.
public record Look(
    Age age,
    Skin skin,
    Hair hair,
    HairColour hairColour,
    Glasses glasses,
    Headwear headwear,
    Beard beard,
    Clothes clothes,
    ClothesColour clothesColour) {

  /// A person of whom the script says nothing.
  public static final Look DEFAULT =
      new Look(
          Age.ADULT,
          Skin.TAN,
          Hair.SHORT,
          HairColour.BROWN,
          Glasses.NONE,
          Headwear.NONE,
          Beard.NONE,
          Clothes.JUMPER,
          ClothesColour.BLUE);

  /// Rough age; it changes lines in the face and the proportions.
  public enum Age implements ScriptWord {
    CHILD,
    YOUNG,
    ADULT,
    MIDDLE,
    OLD
  }

  /// Skin tone, from light to deep.
  public enum Skin implements ScriptWord {
    PALE,
    FAIR,
    TAN,
    OLIVE,
    BROWN,
    DARK,
    DEEP
  }

  /// Hair style. Under a headscarf no hair shows.
  public enum Hair implements ScriptWord {
    BALD,
    CROPPED,
    SHORT,
    CURLY,
    AFRO,
    BOB,
    LONG,
    BUN,
    PONYTAIL
  }

  /// Hair colour; brows and beard follow it.
  public enum HairColour implements ScriptWord {
    BLACK,
    BROWN,
    CHESTNUT,
    BLONDE,
    RED,
    GREY,
    WHITE
  }

  /// Glasses, or none.
  public enum Glasses implements ScriptWord {
    NONE,
    ROUND,
    SQUARE
  }

  /// What is worn on the head, if anything.
  public enum Headwear implements ScriptWord {
    NONE,
    HEADSCARF,
    CAP,
    BEANIE,
    TURBAN
  }

  /// Facial hair, if any.
  public enum Beard implements ScriptWord {
    NONE,
    STUBBLE,
    MOUSTACHE,
    FULL
  }

  /// The upper garment.
  public enum Clothes implements ScriptWord {
    JUMPER,
    SHIRT,
    BLOUSE,
    JACKET,
    HOODIE,
    CARDIGAN,
    COAT
  }

  /// The colour of the garment.
  public enum ClothesColour implements ScriptWord {
    BRICK,
    GREEN,
    BLUE,
    PURPLE,
    MUSTARD,
    GREY,
    TEAL,
    ROSE,
    NAVY,
    CREAM
  }
}
