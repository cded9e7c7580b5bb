// Who met whom, and when
//
// Meetings that are reported as having taken place, in the order of their dates.
//
// name: a person, organisation or country, by any of its names; '' for all
// :param name => 'John Bolton'
MATCH (a:Entity)-[met:MET]->(b:Entity)
WHERE $name = ''
   OR toLower($name) IN [toLower(a.name), toLower(coalesce(a.nameEn, ''))] OR any(alias IN a.aliases WHERE toLower(alias) = toLower($name))
   OR toLower($name) IN [toLower(b.name), toLower(coalesce(b.nameEn, ''))] OR any(alias IN b.aliases WHERE toLower(alias) = toLower($name))
RETURN a.name AS who, b.name AS whom, met.date AS date, met.place AS place, met.about AS about,
       met.articleCount AS articles, met.sentence AS sentence
ORDER BY met.dateStart, who, whom
