package org.intheirshoes.analysis;

import java.util.List;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;

/// A way to choose that looks at nothing but a beat and what it offers.
public interface Policy {

  /// The responses that it would take, each as likely as the others.
  ///
  /// @param beat where the conversation stands
  /// @param offered what is open there, in the order of the script, at least one
  /// @return at least one of them
  List<Response> chosen(Beat beat, List<Response> offered);
}
