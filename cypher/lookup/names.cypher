// Every name in the graph, to find those near a mistyped one.
MATCH (e:Entity)
RETURN e.id AS id, e.type AS type, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.country AS country,
       e.mentionCount AS mentionCount
