// Picture: everything that somebody did, or that was done to them
//
// For the Browser's graph view: each line is one event.
//
// name: a person, organisation or place, by any of its names
// :param name => 'John Bolton'
// most: how many lines to draw
// :param most => 100
MATCH around = (centre:Entity)-[did]-(:Entity)
WHERE toLower($name) IN [toLower(centre.name), toLower(coalesce(centre.nameEn, ''))] OR any(alias IN centre.aliases WHERE toLower(alias) = toLower($name))
RETURN around
ORDER BY did.articleCount DESC, did.id
LIMIT $most
