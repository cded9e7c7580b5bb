// Everything between two actors, over time
//
// Each event in which both take part, whatever their roles, whether it happened or not.
//
// first: one of them, by any of its names
// :param first => 'John Bolton'
// second: the other
// :param second => 'Patrouchev'
MATCH (a:Entity)<-[first]-(happening:Event)-[second]->(b:Entity)
WHERE (toLower($first) IN [toLower(a.name), toLower(coalesce(a.nameEn, ''))] OR any(alias IN a.aliases WHERE toLower(alias) = toLower($first)))
  AND (toLower($second) IN [toLower(b.name), toLower(coalesce(b.nameEn, ''))] OR any(alias IN b.aliases WHERE toLower(alias) = toLower($second)))
  AND a.id <> b.id
RETURN happening.date AS date, happening.type AS action, happening.polarity AS polarity, happening.realis AS realis,
       a.name AS first, type(first) AS firstRole, b.name AS second, type(second) AS secondRole,
       happening.label AS event, happening.articleCount AS articles
ORDER BY happening.dateStart, action, event, firstRole, secondRole
