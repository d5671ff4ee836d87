-- What the history is searched by. The index by time holds all of it, so that a search reads no launch that it does not
-- find; the function "folded" is the program's own, because SQLite's lower() knows ASCII only.
ALTER TABLE launches ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
ALTER TABLE launches ADD COLUMN standing TEXT GENERATED ALWAYS AS (
    CASE outcome
        WHEN 'accepted' THEN
            CASE WHEN run_status = '' THEN 'started'
                 WHEN concluded_at IS NULL THEN 'running'
                 WHEN run_status = 'SUCCESS' THEN 'succeeded'
                 WHEN aborted_at IS NOT NULL THEN 'aborted'
                 WHEN run_status = 'FAILED' THEN 'failed'
                 ELSE 'ended' END
        WHEN 'unknown' THEN CASE WHEN decided_at IS NULL THEN 'unknown' ELSE 'noRun' END
        ELSE outcome
    END) VIRTUAL;

UPDATE launches SET search_text = folded(
    job || char(10) || project || char(10) || connection || char(10) || preset || char(10) || run_name || char(10)
    || run_id || char(10) || note);

CREATE TRIGGER launches_inserted AFTER INSERT ON launches BEGIN
    UPDATE launches SET search_text = folded(
        new.job || char(10) || new.project || char(10) || new.connection || char(10) || new.preset || char(10)
        || new.run_name || char(10) || new.run_id || char(10) || new.note)
    WHERE rowid = new.rowid;
END;

CREATE TRIGGER launches_changed AFTER UPDATE OF run_name, run_id, note ON launches BEGIN
    UPDATE launches SET search_text = folded(
        new.job || char(10) || new.project || char(10) || new.connection || char(10) || new.preset || char(10)
        || new.run_name || char(10) || new.run_id || char(10) || new.note)
    WHERE rowid = new.rowid;
END;

DROP INDEX launches_by_time;
CREATE INDEX launches_by_time ON launches (prepared_at, standing, job, project, team, preset, search_text);
CREATE INDEX launches_of_job ON launches (project, job, team, connection, prepared_at, standing);
DROP INDEX launches_by_job;
