// Time line of a place
//
// Events that took place there, led there or came from there.
//
// place: by any of its names
// :param place => 'Geneva'
MATCH (happening:Event)-[role:PLACE|DESTINATION|ORIGIN]->(place:Place)
WHERE happening.realis <> 'hypothetical' AND happening.realis <> 'generic'
  AND (toLower($place) IN [toLower(place.name), toLower(coalesce(place.nameEn, ''))] OR any(alias IN place.aliases WHERE toLower(alias) = toLower($place)))
OPTIONAL MATCH (happening)-[:AGENT|RECIPIENT]->(who:Entity)
WITH happening, place, role, who
ORDER BY who.name
WITH happening, place, type(role) AS role, collect(DISTINCT who.name) AS who
RETURN happening.date AS date, place.name AS place, role, happening.type AS action, happening.polarity AS polarity,
       happening.realis AS realis, who, happening.label AS event
ORDER BY happening.dateStart, action, event, role
