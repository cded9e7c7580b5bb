// Who met whom, and when
//
// Meetings that are reported as having taken place, in the order of their dates.
//
// name: a person, organisation or country, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (a:Entity)-[met:MET]->(b:Entity)
WHERE $name = ''
   OR any(known IN [a.name, coalesce(a.nameEn, a.name)] + a.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [b.name, coalesce(b.nameEn, b.name)] + b.aliases WHERE toLower(known) = toLower($name))
RETURN a.name AS who, b.name AS whom, met.date AS date, met.place AS place, met.about AS about,
       met.articleCount AS articles, met.sentence AS sentence
ORDER BY met.dateStart, who, whom, place, met.id
