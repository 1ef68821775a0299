package org.intheirshoes.drill;

/// What is said in the debrief.
record Talk(RoundPlan plan, Table table) {

  Table answered(RoundStep.Answer answer) {
    refuseUnlessDebrief();
    refuseStranger(answer.player());
    if (answer.question() < 0 || answer.question() >= plan.material().debrief().size()) {
      throw Refusal.NO_SUCH_QUESTION.exception();
    }
    refuseTooLong(answer.text());
    return table.with(table.kept().with(answer));
  }

  Table committed(RoundStep.Commit commit) {
    refuseUnlessDebrief();
    refuseStranger(commit.player());
    refuseTooLong(commit.text());
    return table.with(table.kept().with(commit));
  }

  Table kept(RoundStep.KeepMoment moment) {
    if (!(table.stage() instanceof Stage.Comparing)) {
      refuseUnlessDebrief();
    }
    refuseStranger(moment.player());
    refuseTooLong(moment.text());
    if (moment.text().isBlank()) {
      throw Refusal.NO_WORDS.exception();
    }
    return table.with(table.kept().with(moment));
  }

  private void refuseUnlessDebrief() {
    if (!(table.stage() instanceof Stage.Debrief)) {
      throw Refusal.NOT_NOW.exception();
    }
  }

  private void refuseStranger(int player) {
    if (player < 0 || player >= plan.players().size()) {
      throw Refusal.NO_SUCH_PLAYER.exception();
    }
  }

  static void refuseTooLong(String text) {
    if (!Words.isNote(text)) {
      throw Refusal.TOO_LONG.exception();
    }
  }
}
