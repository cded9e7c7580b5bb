// Time line of a place
//
// Events that took place there, led there or came from there.
//
// place: by any of its names
// :param place => 'Geneva'
MATCH (happening:Event)-[role:PLACE|DESTINATION|ORIGIN]->(place:Place)
WHERE happening.realis <> 'hypothetical' AND happening.realis <> 'generic'
  AND any(known IN [place.name, coalesce(place.nameEn, place.name)] + place.aliases WHERE toLower(known) = toLower($place))
OPTIONAL MATCH (happening)-[:AGENT|RECIPIENT]->(party:Entity)
WITH happening, place, role, party
ORDER BY party.name
WITH happening, place, type(role) AS role, collect(DISTINCT party.name) AS parties
MATCH (happening)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH happening, place, role, parties, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH happening, place, role, parties, collect(sentence.text) AS sentences
RETURN happening.date AS date, place.name AS town, role, happening.type AS action, happening.polarity AS polarity,
       happening.realis AS realis, parties, happening.label AS event, sentences[0] AS sentence
ORDER BY happening.dateStart, action, event, role, happening.id
