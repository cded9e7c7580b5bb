// Who is connected to most others
//
// Counts what people, organisations and places did with or to each other; mentions side by side do not count.
//
// most: how many to show
// :param most => 10
MATCH (actor:Entity)-[did]-(other:Entity)
WHERE actor.id <> other.id
RETURN actor.name AS name, actor.type AS type, count(DISTINCT other.id) AS others, count(DISTINCT did.id) AS relations,
       actor.mentionCount AS mentions, actor.articleCount AS articles
ORDER BY others DESC, relations DESC, name
LIMIT $most
