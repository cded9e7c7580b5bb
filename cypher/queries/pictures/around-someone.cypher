// Picture: everything that somebody did, or that was done to them
//
// For the Browser's graph view: each line is one event.
//
// who: a person, organisation or place, by any of its names
// :param who => 'John Bolton'
// most: how many lines to draw
// :param most => 25
MATCH around = (centre:Entity)-[did]-(:Entity)
WHERE any(known IN [centre.name, coalesce(centre.nameEn, centre.name)] + centre.aliases WHERE toLower(known) = toLower($who))
RETURN around
ORDER BY did.articleCount DESC, did.id
LIMIT $most
