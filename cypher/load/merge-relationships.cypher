// Writes relationships of one type between nodes of two base labels. Properties come after MERGE: inside its
// pattern they would be compared with those of every relationship between the two nodes.
UNWIND $rows AS row
MATCH (a:`FROM_LABEL` {id: row.from})
MATCH (b:`TO_LABEL` {id: row.to})
MERGE (a)-[r:`RELATIONSHIP_TYPE` {id: row.id}]->(b)
SET r += row.properties, r.newsgraphHash = row.hash
RETURN count(r) AS written
