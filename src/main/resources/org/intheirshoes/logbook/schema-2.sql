-- The good moments that a learner chose to keep.
create table kept (
  id integer primary key,
  learner integer not null references learner (id) on delete cascade,
  -- Uuid of the conversation: its number is another one after an import.
  conversation text not null,
  -- The turn, from 1.
  turn integer not null check (turn >= 1),
  title text not null,
  words text not null,
  at integer not null,
  -- Name of what makes it a good one.
  reason text not null,
  kept integer not null,
  unique (learner, conversation, turn)
) strict;
