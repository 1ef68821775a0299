package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseIndexTest {

  @Test
  void theIndexTellsWhatTheCoursesTell() throws IOException {
    List<Course> courses = CourseShelf.bundled();
    assertThat(courses).hasSizeGreaterThanOrEqualTo(3);
    assertThat(CourseIndex.read(CourseIndex.ofTheProgram())).isEqualTo(courses);
  }

  @Test
  void aDamagedIndexIsToldApart() {
    assertThatThrownBy(() -> CourseIndex.read(new byte[] {0, 0, 0, 9}))
        .isInstanceOf(IOException.class);
  }
}
