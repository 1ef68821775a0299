-- Times are milliseconds since 1970-01-01 UTC.
pragma application_id = 1230260048;

create table learner (
  id integer primary key,
  name text not null unique collate nocase,
  -- PBKDF2 of the PIN, or null where there is none.
  pin blob,
  salt blob,
  rounds integer,
  added integer not null
) strict;

-- A copy of every script that was played, once for each content.
create table script (
  -- SHA-256 of the copy before it was compressed.
  hash text primary key,
  scenario text not null,
  version text not null,
  title text not null,
  -- Ids, separated by spaces.
  skills text not null,
  -- JSON in UTF-8, compressed by zlib.
  copy blob not null
) strict;

create table conversation (
  id integer primary key,
  -- The same on every machine that has this conversation.
  uuid text not null unique,
  learner integer not null references learner (id) on delete cascade,
  script text not null references script (hash),
  scenario text not null,
  started integer not null,
  finished integer,
  ending text,
  -- The figures, once they are known; null for what this conversation has not.
  rated integer,
  skill real,
  headline integer,
  acknowledgement real,
  action real,
  boundaries real,
  check ((finished is null) = (ending is null)),
  check (rated is null or finished is not null)
) strict;

create index conversation_of_learner on conversation (learner, scenario, started);
create index conversation_of_script on conversation (script);

create table choice (
  id integer primary key,
  conversation integer not null references conversation (id) on delete cascade,
  -- The turn, from 1.
  number integer not null check (number >= 1),
  -- From 1; more where the learner went back and chose again.
  attempt integer not null check (attempt >= 1),
  beat text not null,
  response text not null,
  at integer not null,
  -- When the learner went back behind this choice; null while it counts.
  taken_back integer,
  stakes integer not null,
  -- Effective marks; null where the axis is not in play.
  acknowledgement integer,
  action integer,
  boundaries integer,
  -- Codes of the rules that applied, separated by spaces.
  rules text not null,
  -- The figures, once they are known.
  regret integer,
  worst_regret integer,
  cost real,
  -- Names of flags, separated by spaces.
  flags text,
  unique (conversation, number, attempt)
) strict;

create unique index choice_that_counts on choice (conversation, number) where taken_back is null;
