// What newsgraph has stored of one base label.
MATCH (n:`BASE_LABEL`)
WHERE n.newsgraphHash IS NOT NULL
RETURN n.id AS id, n.newsgraphHash AS hash
