// Removes relationships that the graph no longer has, of whatever type.
UNWIND $rows AS row
MATCH (a:`FROM_LABEL` {id: row.from})-[r]->(b:`TO_LABEL` {id: row.to})
WHERE r.id = row.id AND type(r) = row.type AND r.newsgraphHash IS NOT NULL
DELETE r
RETURN count(*) AS written
