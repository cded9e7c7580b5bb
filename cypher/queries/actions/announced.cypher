// What is announced, planned or ruled out
//
// Events that lay ahead when the articles were written, in the order of their dates.
//
// name: anybody who takes part, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (plan:Event {realis: 'future'})
OPTIONAL MATCH (plan)-[role]->(party:Entity)
WHERE type(role) <> 'PLACE'
WITH plan, party
ORDER BY party.name
WITH plan, collect(DISTINCT party.name) AS parties,
     max(CASE WHEN $name = '' OR any(known IN [party.name, coalesce(party.nameEn, party.name)] + party.aliases WHERE toLower(known) = toLower($name)) THEN 1 ELSE 0 END) AS wanted
WHERE wanted = 1
MATCH (plan)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH plan, parties, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH plan, parties, collect(sentence.text) AS sentences
RETURN plan.date AS date, plan.type AS action, CASE WHEN plan.polarity = 'positive' THEN 'planned' ELSE 'ruled out' END AS outlook,
       parties, plan.label AS event, plan.articleCount AS articles, sentences[0] AS sentence
ORDER BY plan.dateStart, action, event, plan.id
