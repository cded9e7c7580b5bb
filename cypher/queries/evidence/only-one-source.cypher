// What only one source says
//
// Events that several articles may report, but all from the same source. An article without a known source counts as
// one of its own.
MATCH (event:Event)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH event, collect(DISTINCT coalesce(article.source, article.documentId)) AS sources, count(DISTINCT article) AS articles
WHERE size(sources) = 1 AND event.realis = 'actual'
RETURN sources[0] AS source, event.date AS date, event.type AS action, event.polarity AS polarity,
       event.label AS event, articles
ORDER BY source, event.dateStart, action, event
