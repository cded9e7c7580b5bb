// What is only alleged, feared or supposed
//
// Events that the articles speak of without saying that they happened. The graph draws no line for them.
//
// name: anybody who takes part, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (claim:Event {realis: 'hypothetical'})
OPTIONAL MATCH (claim)-[role]->(party:Entity)
WHERE type(role) <> 'PLACE'
WITH claim, party
ORDER BY party.name
WITH claim, collect(DISTINCT party.name) AS parties,
     max(CASE WHEN $name = '' OR any(known IN [party.name, coalesce(party.nameEn, party.name)] + party.aliases WHERE toLower(known) = toLower($name)) THEN 1 ELSE 0 END) AS wanted
WHERE wanted = 1
OPTIONAL MATCH (claim)<-[:EVIDENCE_FOR]-(:EventMention)-[:ATTRIBUTED_TO]->(source:Entity)
WITH claim, parties, source
ORDER BY source.name
WITH claim, parties, collect(DISTINCT source.name) AS accordingTo
MATCH (claim)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH claim, parties, accordingTo, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH claim, parties, accordingTo, collect(sentence.text) AS sentences
RETURN claim.label AS event, claim.type AS action, parties, claim.date AS date, accordingTo,
       claim.articleCount AS articles, sentences[0] AS sentence
ORDER BY action, event, claim.dateStart, claim.id
