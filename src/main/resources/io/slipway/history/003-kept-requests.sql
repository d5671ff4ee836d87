-- What is kept of a request that held secrets: its exact bytes, sealed to the operator, and a keyed fingerprint of each
-- secret as JSON, by its place in the body. A table of its own, so that lists of launches do not read it.
CREATE TABLE kept_requests (
    launch_id    TEXT NOT NULL PRIMARY KEY,
    sealed       BLOB,
    fingerprints TEXT NOT NULL
);

CREATE TRIGGER kept_requests_go_with_their_launch AFTER DELETE ON launches
BEGIN
    DELETE FROM kept_requests WHERE launch_id = OLD.launch_id;
END;
