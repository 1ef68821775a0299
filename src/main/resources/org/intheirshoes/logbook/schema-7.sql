-- Uuid of the finished conversation that this one is compared with at its end: it goes another way from
-- one of its turns, or plays the same scene under another rule. Null where it stands for itself.
alter table conversation add column played_after text;
