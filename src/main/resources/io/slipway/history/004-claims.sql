-- What keeps two processes from launching one preset at once: the preset's own id, which a new name does not change,
-- and the service, which two connections may call differently. Both are empty where nothing is claimed.
ALTER TABLE launches ADD COLUMN preset_id TEXT NOT NULL DEFAULT '';
ALTER TABLE launches ADD COLUMN service TEXT NOT NULL DEFAULT '';

CREATE INDEX launches_by_preset ON launches (preset_id) WHERE preset_id <> '';
