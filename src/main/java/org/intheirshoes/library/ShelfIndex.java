package org.intheirshoes.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Language;

/// What the shelf shows of the bundled scenarios, so that the program starts without reading their scripts.
/// It is written while the program is packaged; without it the scripts are read.
public final class ShelfIndex {

  private ShelfIndex() {}

  /// Its name beside the scripts: there is one for each language.
  public static String name(Language language) {
    return "shelf-" + language.code() + ".index";
  }

  /// The index of the scenarios that come with the program, in the language spoken now.
  public static byte[] ofTheProgram() throws IOException {
    return write(Listing.readScripts(BundledScripts.ofTheProgram()));
  }

  static byte[] write(List<ShelfItem> items) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(items.size());
      for (ShelfItem item : items) {
        write(item, out);
      }
    }
    return bytes.toByteArray();
  }

  private static void write(ShelfItem item, DataOutputStream out) throws IOException {
    Scenario.Card card = item.card();
    out.writeUTF(item.id());
    out.writeUTF(item.language());
    out.writeUTF(card.title());
    out.writeUTF(card.summary());
    out.writeUTF(card.channel().name());
    out.writeUTF(card.setting());
    out.writeInt(card.level());
    out.writeInt(card.minutes());
    out.writeInt(card.skills().size());
    for (String skill : card.skills()) {
      out.writeUTF(skill);
    }
    out.writeBoolean(card.contentNote().isPresent());
    out.writeUTF(card.contentNote().orElse(""));
    out.writeUTF(item.customer());
    Look look = item.look();
    for (Enum<?> part :
        List.of(
            look.age(),
            look.skin(),
            look.hair(),
            look.hairColour(),
            look.glasses(),
            look.headwear(),
            look.beard(),
            look.clothes(),
            look.clothesColour())) {
      out.writeUTF(part.name());
    }
  }

  /// The items of an index, in the order of the shelf.
  static List<ShelfItem> read(byte[] index) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(index))) {
      int count = in.readInt();
      List<ShelfItem> items = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        items.add(item(in));
      }
      return items;
    }
  }

  private static ShelfItem item(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String language = in.readUTF();
    Scenario.Card card = card(in);
    String customer = in.readUTF();
    Look look =
        new Look(
            Look.Age.valueOf(in.readUTF()),
            Look.Skin.valueOf(in.readUTF()),
            Look.Hair.valueOf(in.readUTF()),
            Look.HairColour.valueOf(in.readUTF()),
            Look.Glasses.valueOf(in.readUTF()),
            Look.Headwear.valueOf(in.readUTF()),
            Look.Beard.valueOf(in.readUTF()),
            Look.Clothes.valueOf(in.readUTF()),
            Look.ClothesColour.valueOf(in.readUTF()));
    return new ShelfItem(id, language, card, customer, look, new ShelfItem.Bundled());
  }

  private static Scenario.Card card(DataInputStream in) throws IOException {
    String title = in.readUTF();
    String summary = in.readUTF();
    Channel channel = Channel.valueOf(in.readUTF());
    String setting = in.readUTF();
    int level = in.readInt();
    int minutes = in.readInt();
    List<String> skills = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      skills.add(in.readUTF());
    }
    boolean noted = in.readBoolean();
    String note = in.readUTF();
    return new Scenario.Card(
        title,
        summary,
        channel,
        setting,
        level,
        minutes,
        skills,
        noted ? Optional.of(note) : Optional.empty());
  }
}
