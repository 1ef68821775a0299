package org.intheirshoes.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.texts.Language;

/// The courses that come with the program, in a form that is read at once: home shows them. It is written
/// while the program is packaged; without it the courses are read as they were written.
public final class CourseIndex {

  /// Reach of a step that has none.
  private static final int A_DRILL = -1;

  private CourseIndex() {}

  /// Its name beside the courses: there is one for each language.
  public static String name(Language language) {
    return "courses-" + language.code() + ".index";
  }

  /// The index of the courses that come with the program, in the language spoken now.
  public static byte[] ofTheProgram() throws IOException {
    return write(CourseShelf.bundled());
  }

  static byte[] write(List<Course> courses) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(courses.size());
      for (Course course : courses) {
        out.writeUTF(course.id());
        out.writeUTF(course.title());
        out.writeUTF(course.about());
        out.writeInt(course.steps().size());
        for (Course.Step step : course.steps()) {
          out.writeUTF(step.id());
          out.writeUTF(step.why());
          out.writeInt(step instanceof Course.Play play ? play.reach() : A_DRILL);
        }
      }
    }
    return bytes.toByteArray();
  }

  static List<Course> read(byte[] index) throws IOException {
    List<Course> courses = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(index))) {
      for (int left = in.readInt(); left > 0; left--) {
        courses.add(new Course(in.readUTF(), in.readUTF(), in.readUTF(), steps(in)));
      }
    }
    return courses;
  }

  private static List<Course.Step> steps(DataInputStream in) throws IOException {
    List<Course.Step> steps = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String id = in.readUTF();
      String why = in.readUTF();
      int reach = in.readInt();
      steps.add(reach == A_DRILL ? new Course.Pair(id, why) : new Course.Play(id, why, reach));
    }
    return steps;
  }
}
