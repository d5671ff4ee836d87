-- What is needed to find out later what became of a launch, and what was decided about it.
-- The baseline holds one run id a line, and is null when the runs could not be read.
ALTER TABLE launches ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE launches ADD COLUMN sent_at TEXT;
ALTER TABLE launches ADD COLUMN outcome_at TEXT;
ALTER TABLE launches ADD COLUMN decided_at TEXT;
ALTER TABLE launches ADD COLUMN aborted_at TEXT;
ALTER TABLE launches ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE launches ADD COLUMN baseline TEXT;

CREATE INDEX launches_by_job ON launches (project, job);
