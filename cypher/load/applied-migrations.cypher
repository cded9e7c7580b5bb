// Migrations that ran in this database.
MATCH (m:__NewsgraphMigration)
RETURN m.version AS version, m.checksum AS checksum
ORDER BY version
