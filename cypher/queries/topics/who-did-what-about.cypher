// Who did what about a topic
//
// Events in which it is what was discussed, demanded, criticised, signed …, not the one who acts.
//
// topic: a topic, document, country, organisation … by any of its names
// :param topic => 'Ukraine'
MATCH (about:Entity)<-[role]-(happening:Event)
WHERE any(known IN [about.name, coalesce(about.nameEn, about.name)] + about.aliases WHERE toLower(known) = toLower($topic))
  AND type(role) <> 'AGENT' AND type(role) <> 'PLACE'
OPTIONAL MATCH (happening)-[:AGENT]->(actor:Entity)
WITH happening, about, type(role) AS role, actor
ORDER BY actor.name
WITH happening, about, role, collect(DISTINCT actor.name) AS actors
MATCH (happening)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH happening, about, role, actors, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH happening, about, role, actors, collect(sentence.text) AS sentences
RETURN happening.date AS date, actors, happening.type AS action, happening.polarity AS polarity,
       happening.realis AS realis, role, happening.label AS event, happening.articleCount AS articles,
       sentences[0] AS sentence
ORDER BY happening.dateStart, action, event, role, happening.id
