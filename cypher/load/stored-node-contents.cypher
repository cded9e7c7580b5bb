// All that newsgraph has stored of one base label, as it is now.
MATCH (n:`BASE_LABEL`)
WHERE n.newsgraphHash IS NOT NULL
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
