// What only one source says
//
// Events that several articles may report, but all from the same source. An article without a known source counts as
// one of its own.
//
// name: anybody who takes part, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (happening:Event {realis: 'actual'})
WHERE $name = '' OR EXISTS {
  MATCH (happening)-->(party:Entity)
  WHERE any(known IN [party.name, coalesce(party.nameEn, party.name)] + party.aliases WHERE toLower(known) = toLower($name))
}
MATCH (happening)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH happening, sentence, article
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH happening, collect(DISTINCT coalesce(article.source, article.documentId)) AS sources,
     count(DISTINCT article) AS articles, collect(sentence.text) AS sentences
WHERE size(sources) = 1
RETURN sources[0] AS source, happening.date AS date, happening.type AS action, happening.polarity AS polarity,
       happening.label AS event, articles, sentences[0] AS sentence
ORDER BY source, happening.dateStart, action, event, happening.id
