// The ids of nodes that a result only points to.
MATCH (n)
WHERE elementId(n) IN $elements
RETURN elementId(n) AS element, n.id AS id
