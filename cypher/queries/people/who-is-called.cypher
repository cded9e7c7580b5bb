// Who or what is called so
//
// Every person, organisation, place or thing that bears this name, or a longer one with it, most mentioned first: to
// see under which names the graph knows somebody, and who shares a name.
//
// part: a name or a part of one, in any case
// :param part => 'Bolton'
// most: how many to show
// :param most => 25
MATCH (known:Entity)
WHERE any(title IN [known.name, coalesce(known.nameEn, known.name)] + known.aliases WHERE toLower(title) CONTAINS toLower($part))
RETURN known.name AS name, known.type AS type, known.nameEn AS english, known.aliases AS others, known.country AS country,
       known.wikidataId AS wikidata, known.mentionCount AS mentions, known.articleCount AS articles
ORDER BY mentions DESC, name, type, known.id
LIMIT $most
