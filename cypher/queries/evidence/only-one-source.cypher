// What only one source says
//
// Events that several articles may report, but all from the same source. An article without a known source counts as
// one of its own.
MATCH (happening:Event)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH happening, collect(DISTINCT coalesce(article.source, article.documentId)) AS sources, count(DISTINCT article) AS articles
WHERE size(sources) = 1 AND happening.realis = 'actual'
RETURN sources[0] AS source, happening.date AS date, happening.type AS action, happening.polarity AS polarity,
       happening.label AS event, articles
ORDER BY source, happening.dateStart, action, event
