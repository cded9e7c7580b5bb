// Removes nodes that the graph no longer has, with the relationships that hang on them.
UNWIND $rows AS row
MATCH (n:`BASE_LABEL` {id: row.id})
WHERE n.newsgraphHash IS NOT NULL
DETACH DELETE n
RETURN count(*) AS written
