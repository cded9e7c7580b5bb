// Whom two actors both have to do with
//
// first: one of the two, by any of its names
// :param first => 'John Bolton'
// second: the other, by any of its names
// :param second => 'Nikolaï Patrouchev'
MATCH (a:Entity)-[one]-(contact:Entity)-[two]-(b:Entity)
WHERE any(known IN [a.name, coalesce(a.nameEn, a.name)] + a.aliases WHERE toLower(known) = toLower($first))
  AND any(known IN [b.name, coalesce(b.nameEn, b.name)] + b.aliases WHERE toLower(known) = toLower($second))
  AND a.id <> b.id AND contact.id <> a.id AND contact.id <> b.id
WITH contact, type(one) AS withFirst, type(two) AS withSecond
ORDER BY withFirst, withSecond
WITH contact, collect(DISTINCT withFirst) AS withFirst, collect(DISTINCT withSecond) AS withSecond
RETURN contact.name AS name, contact.type AS type, withFirst, withSecond, contact.articleCount AS articles
ORDER BY articles DESC, name, contact.id
