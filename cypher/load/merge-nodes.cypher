// Writes nodes of one base label. A node with the same id that is not newsgraph's is left alone, and missing
// in the count. Null properties are removed; properties of the user's own stay.
UNWIND $rows AS row
MERGE (n:`BASE_LABEL` {id: row.id})
ON CREATE SET n.newsgraphHash = row.hash
WITH n, row
WHERE n.newsgraphHash IS NOT NULL
REMOVE n:$(row.otherLabels)
SET n:$(row.finerLabels)
SET n += row.properties, n.newsgraphHash = row.hash
RETURN count(n) AS written
