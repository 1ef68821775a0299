package org.intheirshoes.drill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.intheirshoes.texts.Language;

/// What the shelf shows of the drills that come with the program, so that the home page is there without
/// reading them. It is written while the program is packaged; without it the drills are read.
public final class DrillIndex {

  private DrillIndex() {}

  /// Its name beside the drills: there is one for each language.
  public static String name(Language language) {
    return "drills-" + language.code() + ".index";
  }

  /// The index of the drills that come with the program, in the language spoken now.
  public static byte[] ofTheProgram() throws IOException {
    SequencedMap<String, Drill.About> abouts = new LinkedHashMap<>();
    DrillShelf.bundled().forEach(drill -> abouts.put(drill.id(), drill.about()));
    return write(abouts);
  }

  static byte[] write(SequencedMap<String, Drill.About> abouts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(abouts.size());
      for (Map.Entry<String, Drill.About> each : abouts.entrySet()) {
        Drill.About about = each.getValue();
        out.writeUTF(each.getKey());
        out.writeUTF(about.title());
        out.writeUTF(about.summary());
        out.writeInt(about.skills().size());
        for (String skill : about.skills()) {
          out.writeUTF(skill);
        }
        out.writeInt(about.level());
        out.writeInt(about.minutes());
        out.writeBoolean(about.contentNote().isPresent());
        out.writeUTF(about.contentNote().orElse(""));
      }
    }
    return bytes.toByteArray();
  }

  /// What an index tells, by id, in the order of the shelf.
  static SequencedMap<String, Drill.About> read(byte[] index) throws IOException {
    SequencedMap<String, Drill.About> abouts = new LinkedHashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(index))) {
      for (int left = in.readInt(); left > 0; left--) {
        abouts.put(in.readUTF(), about(in));
      }
    }
    return abouts;
  }

  private static Drill.About about(DataInputStream in) throws IOException {
    String title = in.readUTF();
    String summary = in.readUTF();
    List<String> skills = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      skills.add(in.readUTF());
    }
    int level = in.readInt();
    int minutes = in.readInt();
    boolean noted = in.readBoolean();
    String note = in.readUTF();
    return new Drill.About(
        title, summary, skills, level, minutes, noted ? Optional.of(note) : Optional.empty());
  }
}
