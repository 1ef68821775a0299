package org.intheirshoes.scenario;

import java.util.Optional;
import java.util.Set;

/// The same scene under another rule: another permission, another mood, another temperament. What it
/// does not name stays as the script has it.
///
/// @param id kebab-case, permanent
/// @param title what the choice shows, a few words
/// @param about what is different, as the learner may know it before
/// @param rep the rep's chair in its place
/// @param told what the rep is told of the customer in its place
/// @param hidden what the debrief reveals in its place
/// @param mood the mood the customer comes with in its place
/// @param temper how strongly the mood moves in its place
/// @param sets flags that are set from the start, so that responses and links can ask for them
public record Variant(
    String id,
    String title,
    String about,
    Optional<Scenario.Rep> rep,
    Optional<String> told,
    Optional<String> hidden,
    Optional<Customer.Level> mood,
    Optional<Customer.Level> temper,
    Set<String> sets) {

  public Variant {
    sets = Set.copyOf(sets);
  }

  /// The customer of this variant.
  Customer of(Customer customer) {
    return new Customer(
        customer.name(),
        customer.pronouns(),
        told.orElse(customer.about()),
        hidden.orElse(customer.hidden()),
        mood.orElse(customer.mood()),
        temper.orElse(customer.temper()),
        customer.look(),
        customer.map());
  }
}
