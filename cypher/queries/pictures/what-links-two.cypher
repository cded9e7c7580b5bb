// Picture: what links two actors
//
// For the Browser's graph view: the events in which both take part, with everybody else who does.
//
// first: one of them, by any of its names
// :param first => 'John Bolton'
// second: the other, by any of its names
// :param second => 'Nikolaï Patrouchev'
// most: how many lines to draw
// :param most => 25
MATCH (a:Entity)<--(happening:Event)-->(b:Entity)
WHERE any(known IN [a.name, coalesce(a.nameEn, a.name)] + a.aliases WHERE toLower(known) = toLower($first))
  AND any(known IN [b.name, coalesce(b.nameEn, b.name)] + b.aliases WHERE toLower(known) = toLower($second))
  AND a.id <> b.id
WITH DISTINCT happening
MATCH link = (happening)-[role]->(party:Entity)
RETURN link
ORDER BY happening.articleCount DESC, happening.id, role.id
LIMIT $most
