-- What learners wrote down beside their choices, in their own words.
create table reflection (
  learner integer not null references learner (id) on delete cascade,
  -- Uuid of the conversation: its number is another one after an import.
  conversation text not null,
  -- The turn, from 1; 0 for the conversation as a whole.
  turn integer not null check (turn >= 0),
  -- Name of what it is.
  kind text not null,
  words text not null,
  at integer not null,
  primary key (learner, conversation, turn, kind)
) strict;

create index reflection_by_kind on reflection (learner, kind, at);

-- What was marked in the customer's words before the responses were shown.
create table cue_find (
  learner integer not null references learner (id) on delete cascade,
  conversation text not null,
  turn integer not null check (turn >= 1),
  -- Cues that matter and were marked, that matter and were not, and small talk that was marked.
  hits integer not null check (hits >= 0),
  misses integer not null check (misses >= 0),
  small_talk integer not null check (small_talk >= 0),
  at integer not null,
  primary key (learner, conversation, turn)
) strict;
