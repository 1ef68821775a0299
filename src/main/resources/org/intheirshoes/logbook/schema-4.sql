-- Classes that practised together. What the lines mean is the classroom's business.
create table class (
  id integer primary key,
  uuid text not null unique,
  script text not null references script (hash),
  -- The plan, one line.
  plan text not null,
  began integer not null,
  finished integer
) strict;

create index class_of_script on class (script);

create table class_step (
  class integer not null references class (id) on delete cascade,
  -- From 1, without gaps.
  number integer not null check (number >= 1),
  line text not null,
  at integer not null,
  primary key (class, number)
) strict;
