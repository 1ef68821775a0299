package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VotesCsvTest {

  private static List<String> rows(Room room) throws IOException {
    StringBuilder out = new StringBuilder();
    VotesCsv.write(List.of(room.session()), out);
    return List.of(out.toString().split("\r\n", -1));
  }

  @Test
  void everyResponseOfEveryVoteHasARow() throws IOException {
    List<String> rows = rows(Room.ofHands().votes(3, 1, 0, 0).votesAgain(4, 0, 0, 0).commits(0));
    assertThat(rows.getFirst())
        .isEqualTo(
            "class_began,purpose,scenario,version,voters,branch,branch_name,turn,beat,vote,"
                + "response,text,votes,total,share,taken,basis");
    assertThat(rows.subList(1, 9))
        .allMatch(row -> row.startsWith("2026-11-22T09:00:00Z,real,broken-tv,1.1.1,hands,1,,1,"));
    assertThat(rows.get(1)).contains(",opening,1,receipt-first,").endsWith(",3,4,75,yes,majority");
    assertThat(rows.get(6)).contains(",opening,2,heartbroken,").endsWith(",0,4,0,no,majority");
    assertThat(rows.get(9)).isEmpty();
  }

  @Test
  void everyColumnSaysWhatItMeans() throws IOException {
    assertThat(String.join(",", VotesCsv.columns().keySet()))
        .isEqualTo(rows(Room.ofHands()).getFirst());
    assertThat(VotesCsv.columns().values()).allMatch(meaning -> meaning.endsWith("."));
  }

  @Test
  void aNameThatASpreadsheetWouldRunIsMadeSafe() throws IOException {
    Room room = Room.ofHands().does(new ClassStep.NameBranch(1, "=1+1"));
    assertThat(rows(room.votes(1).commits(0)).get(1)).contains(",'=1+1,");
  }

  @Test
  void teamsAreCountedButNotNamed() throws IOException {
    Room room = Room.ofTeams("Red herrings", "Blue moons").does(new ClassStep.OpenVote());
    room.does(
        new ClassStep.TeamVoted("Red herrings", "heartbroken"),
        new ClassStep.CloseVote(),
        new ClassStep.Commit("heartbroken", Optional.empty()));
    assertThat(String.join("\n", rows(room))).contains(",teams,").doesNotContain("Red herrings");
  }

  @Test
  void aDecisionThatTwoPathsShareStandsOnce() throws IOException {
    Room room = Room.ofHands().votes(3, 1).commits(0).goesOn().votes(2, 1).commits(0).goesOn();
    int alone = rows(room).size();
    room.does(new ClassStep.BackTo(1, 2, Optional.empty()));
    assertThat(rows(room)).hasSize(alone);
  }
}
