-- What a learner's conversations add up to, so that not all of them are read for each question.
create table checkpoint (
  -- Another one with each writing.
  id integer primary key autoincrement,
  learner integer not null references learner (id) on delete cascade,
  -- The last conversation that it includes: all that were finished before it are in it too.
  finished integer not null,
  conversation integer not null,
  -- Form of the figures, time zone that their days are of, and the figures as JSON; null while they
  -- are being worked out.
  format integer,
  zone text,
  figures text
) strict;

create index checkpoint_of_learner on checkpoint (learner);

-- It is worth nothing once a conversation that it includes is another one, or should be in it.
create trigger checkpoint_conversation_added after insert on conversation
when new.finished is not null begin
  delete from checkpoint where learner = new.learner
    and (finished, conversation) >= (new.finished, new.id);
end;

create trigger checkpoint_conversation_changed after update on conversation begin
  delete from checkpoint where learner = old.learner and old.finished is not null
    and (finished, conversation) >= (old.finished, old.id);
  delete from checkpoint where learner = new.learner and new.finished is not null
    and (finished, conversation) >= (new.finished, new.id);
end;

create trigger checkpoint_conversation_removed after delete on conversation
when old.finished is not null begin
  delete from checkpoint where learner = old.learner
    and (finished, conversation) >= (old.finished, old.id);
end;

create index conversation_by_end on conversation (learner, finished);
create index conversation_unrated on conversation (learner, finished)
  where rated is null and finished is not null;

-- Boundaries that were missed are told apart since: everything is rated once more. Until then the old
-- figures stand.
update conversation set rated = null where rated is not null;
