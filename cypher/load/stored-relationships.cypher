// All relationships that newsgraph has stored, with the ids of their nodes.
MATCH (a)-[r]->(b)
WHERE r.newsgraphHash IS NOT NULL
RETURN r.id AS id, r.newsgraphHash AS hash, type(r) AS type, a.id AS from, b.id AS to
