-- Schema 5: who of a seminar's participants works for which chosen persona after the vote.

ALTER TABLE participant ADD COLUMN workgroup INTEGER REFERENCES persona ON DELETE SET NULL;
CREATE INDEX participant_workgroup ON participant (workgroup);
