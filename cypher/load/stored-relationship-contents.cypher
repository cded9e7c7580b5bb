// All relationships that newsgraph has stored, as they are now, with the ids of their nodes.
MATCH (a)-[r]->(b)
WHERE r.newsgraphHash IS NOT NULL
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
