-- Rounds of pairs. What the lines mean is the business of drills.
create table drill_round (
  id integer primary key,
  uuid text not null unique,
  -- The script, for a round from a scenario; a drill stands in the plan.
  script text references script (hash),
  -- The plan, one line.
  plan text not null,
  began integer not null,
  finished integer
) strict;

create index drill_round_of_script on drill_round (script);

create table drill_round_step (
  drill_round integer not null references drill_round (id) on delete cascade,
  -- From 1, without gaps.
  number integer not null check (number >= 1),
  line text not null,
  at integer not null,
  primary key (drill_round, number)
) strict;

-- The learners who agreed to have the round in their record.
create table drill_round_learner (
  drill_round integer not null references drill_round (id) on delete cascade,
  learner integer not null references learner (id) on delete cascade,
  -- The player's number in the plan, from 0.
  player integer not null check (player between 0 and 2),
  primary key (drill_round, player)
) strict;

create index drill_round_of_learner on drill_round_learner (learner);
