// With whom somebody had most to do
//
// who: a person, organisation or place, by any of its names
// :param who => 'John Bolton'
// most: how many to show
// :param most => 25
MATCH (centre:Entity)-[did]-(other:Entity)
WHERE any(known IN [centre.name, coalesce(centre.nameEn, centre.name)] + centre.aliases WHERE toLower(known) = toLower($who))
  AND centre.id <> other.id
WITH other, did, type(did) AS relation
ORDER BY relation
WITH other, count(did) AS times, collect(DISTINCT relation) AS relations, min(did.dateStart) AS first, max(did.dateEnd) AS last
RETURN other.name AS name, other.type AS type, times, relations, first, last
ORDER BY times DESC, name, other.id
LIMIT $most
