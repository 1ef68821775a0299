package org.intheirshoes.analysis.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Response;

/// How the beats of a script work as questions to learners, from conversations that were recorded.
///
/// Who plays a second time has learnt the answers: the share, the discrimination and the regret are of
/// each learner's first conversation, and there of the first time at a beat. What was never or rarely
/// taken is told of all conversations. Choices that were taken back do not count.
///
/// @param conversations how many are of this script, word for word
/// @param learners how many learners they are of
/// @param others how many are of another content of it; they do not count
/// @param items one for each beat, in the order of the script
/// @param rare the responses that almost nobody took, in the order of the script
/// @param unseen the endings that no conversation came to; empty where none ended
public record ItemFigures(
    int conversations,
    int learners,
    int others,
    List<Item> items,
    List<Rare> rare,
    List<Ending> unseen) {

  /// The fewest learners at a beat for a share or a mean. Below, a figure would be about a person.
  public static final int FEWEST_LEARNERS = 5;

  /// The fewest learners at a beat for its discrimination: with 30 its interval is about 0.35 to each
  /// side, and pilot samples in item analysis are usually asked to be no smaller.
  public static final int FEWEST_FOR_DISCRIMINATION = 30;

  /// The fewest times that a response must have been offered before it is called rare.
  public static final int FEWEST_OFFERS = 20;

  /// A response taken in no more than this share of the times that it was offered is rare.
  public static final double RARE = 0.05;

  public ItemFigures {
    items = List.copyOf(items);
    rare = List.copyOf(rare);
    unseen = List.copyOf(unseen);
  }

  /// A conversation and who had it.
  ///
  /// @param learner a name or number that tells learners apart; it goes nowhere
  public record Recorded(String learner, Conversation conversation) {}

  /// A beat as a question.
  ///
  /// @param beat the beat
  /// @param visits how often any conversation stood there and went on
  /// @param learners how many learners came there in their first conversation
  /// @param best the share of these who took a response that loses nothing; empty below
  ///     [#FEWEST_LEARNERS]
  /// @param regret what their choices lost on average, in loss points; empty likewise
  /// @param discrimination empty below [#FEWEST_FOR_DISCRIMINATION], or where all did the same
  public record Item(
      Beat beat,
      int visits,
      int learners,
      Optional<Share> best,
      Optional<Mean> regret,
      Optional<Discrimination> discrimination) {

    /// Whether no conversation came there.
    public boolean isUnseen() {
      return visits == 0;
    }
  }

  /// A response that almost nobody took.
  ///
  /// @param taken of how often it was offered it was taken
  public record Rare(Beat beat, Response response, Share taken) {}

  /// The figures of conversations.
  ///
  /// @param recorded by the time they began, of any content of the script
  /// @param exact of the script that the figures are about
  public static ItemFigures of(List<Recorded> recorded, Exact exact) {
    List<Recorded> counting =
        recorded.stream()
            .filter(each -> each.conversation.scenario().equals(exact.scenario()))
            .filter(each -> !each.conversation.turns().isEmpty())
            .toList();
    Map<String, Conversation> firsts = new LinkedHashMap<>();
    counting.forEach(each -> firsts.putIfAbsent(each.learner, each.conversation));
    List<Sitting> sittings = firsts.values().stream().map(each -> Sitting.of(each, exact)).toList();
    Traffic traffic = Traffic.of(counting.stream().map(Recorded::conversation).toList());
    return new ItemFigures(
        counting.size(),
        firsts.size(),
        recorded.size() - counting.size(),
        exact.scenario().beats().stream().map(beat -> item(beat, sittings, traffic)).toList(),
        traffic.rare(exact),
        traffic.unseen(exact));
  }

  /// The beats that no conversation came to.
  public List<Beat> unseenBeats() {
    return items.stream().filter(Item::isUnseen).map(Item::beat).toList();
  }

  private static Item item(Beat beat, List<Sitting> sittings, Traffic traffic) {
    List<Integer> regrets =
        sittings.stream().flatMap(each -> each.regret(beat.id()).stream()).toList();
    boolean enough = regrets.size() >= FEWEST_LEARNERS;
    return new Item(
        beat,
        traffic.visits.getOrDefault(beat.id(), 0),
        regrets.size(),
        enough
            ? Optional.of(
                new Share(
                    (int) regrets.stream().filter(regret -> regret == 0).count(), regrets.size()))
            : Optional.empty(),
        enough ? Optional.of(Mean.of(regrets)) : Optional.empty(),
        Discrimination.of(
            beat.id(),
            sittings.stream().map(Sitting::answers).toList(),
            FEWEST_FOR_DISCRIMINATION));
  }

  /// A learner's first conversation.
  ///
  /// @param regrets by id of the beat what the first choice there lost
  private record Sitting(Map<String, Integer> regrets) {

    static Sitting of(Conversation conversation, Exact exact) {
      Map<String, Integer> regrets = new LinkedHashMap<>();
      for (Turn turn : conversation.turns()) {
        if (!regrets.containsKey(turn.beat().id())) {
          regrets.put(turn.beat().id(), exact.regret(turn).total());
        }
      }
      return new Sitting(regrets);
    }

    Optional<Integer> regret(String beat) {
      return Optional.ofNullable(regrets.get(beat));
    }

    Answers answers() {
      Map<String, Share> shares = new LinkedHashMap<>();
      regrets.forEach((beat, regret) -> shares.put(beat, new Share(regret == 0 ? 1 : 0, 1)));
      return new Answers(shares);
    }
  }

  /// Which ways all conversations took.
  ///
  /// @param visits by id of the beat
  /// @param offered by id of the beat and of the response how often it was open
  /// @param taken likewise how often it was taken
  /// @param endings ids of those that were reached
  private record Traffic(
      Map<String, Integer> visits,
      Map<Choice, Integer> offered,
      Map<Choice, Integer> taken,
      Set<String> endings) {

    /// Ids: a response's is its own within the beat only.
    private record Choice(String beat, String response) {}

    static Traffic of(List<Conversation> conversations) {
      Traffic traffic =
          new Traffic(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
      conversations.forEach(traffic::add);
      return traffic;
    }

    private void add(Conversation conversation) {
      for (Turn turn : conversation.turns()) {
        String beat = turn.beat().id();
        visits.merge(beat, 1, Integer::sum);
        taken.merge(new Choice(beat, turn.response().id()), 1, Integer::sum);
        turn.offered().forEach(each -> offered.merge(new Choice(beat, each.id()), 1, Integer::sum));
      }
      conversation.ended().ifPresent(ended -> endings.add(ended.ending().id()));
    }

    List<Rare> rare(Exact exact) {
      List<Rare> rare = new ArrayList<>();
      for (Beat beat : exact.scenario().beats()) {
        for (Response response : beat.responses()) {
          Choice choice = new Choice(beat.id(), response.id());
          int times = offered.getOrDefault(choice, 0);
          int hits = taken.getOrDefault(choice, 0);
          if (times >= FEWEST_OFFERS && hits <= RARE * times) {
            rare.add(new Rare(beat, response, new Share(hits, times)));
          }
        }
      }
      return rare;
    }

    List<Ending> unseen(Exact exact) {
      return endings.isEmpty()
          ? List.of()
          : exact.scenario().endings().stream()
              .filter(ending -> !endings.contains(ending.id()))
              .toList();
    }
  }
}
