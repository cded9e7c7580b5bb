// Notes that a migration ran.
MERGE (m:__NewsgraphMigration {version: $version})
ON CREATE SET m.description = $description, m.checksum = $checksum, m.appliedAt = datetime()
