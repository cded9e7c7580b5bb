// Who is connected to most others
//
// Counts what people, organisations and places did with or to each other; mentions side by side do not count.
//
// most: how many to show
// :param most => 25
MATCH (actor:Entity)-[did]-(other:Entity)
WHERE actor.id <> other.id
WITH actor, count(DISTINCT other) AS others, count(DISTINCT did) AS relations
RETURN actor.name AS name, actor.type AS type, others, relations, actor.mentionCount AS mentions,
       actor.articleCount AS articles
ORDER BY others DESC, relations DESC, name, actor.id
LIMIT $most
