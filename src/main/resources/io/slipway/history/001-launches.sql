-- Every launch, written down before it is sent. Times are UTC with nine digits, so that they sort as text.
CREATE TABLE launches (
    launch_id    TEXT NOT NULL PRIMARY KEY,
    connection   TEXT NOT NULL,
    team         TEXT NOT NULL,
    project      TEXT NOT NULL,
    job          TEXT NOT NULL,
    preset       TEXT NOT NULL,
    request      TEXT NOT NULL,
    prepared_at  TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    status       INTEGER,
    message      TEXT NOT NULL,
    run_id       TEXT NOT NULL,
    run_name     TEXT NOT NULL,
    run_status   TEXT NOT NULL,
    started_at   TEXT,
    concluded_at TEXT
);

CREATE INDEX launches_by_time ON launches (prepared_at);
