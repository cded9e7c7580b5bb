// Time line of a place
//
// Events that took place there, led there or came from there.
//
// place: by any of its names
// :param place => 'Geneva'
MATCH (event:Event)-[role:PLACE|DESTINATION|ORIGIN]->(place:Place)
WHERE event.realis <> 'hypothetical' AND event.realis <> 'generic'
  AND (toLower($place) IN [toLower(place.name), toLower(coalesce(place.nameEn, ''))] OR any(alias IN place.aliases WHERE toLower(alias) = toLower($place)))
OPTIONAL MATCH (event)-[:AGENT|RECIPIENT]->(who:Entity)
WITH event, place, role, who
ORDER BY who.name
WITH event, place, type(role) AS role, collect(DISTINCT who.name) AS who
RETURN event.date AS date, place.name AS place, role, event.type AS action, event.polarity AS polarity,
       event.realis AS realis, who, event.label AS event
ORDER BY event.dateStart, action, event, role
