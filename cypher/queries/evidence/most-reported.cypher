// What most sources report
//
// Events by the number of sources, then of articles, that report them. An article without a known source counts as one
// of its own.
//
// name: anybody who takes part, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
// most: how many to show
// :param most => 25
MATCH (happening:Event)
WHERE $name = '' OR EXISTS {
  MATCH (happening)-->(party:Entity)
  WHERE any(known IN [party.name, coalesce(party.nameEn, party.name)] + party.aliases WHERE toLower(known) = toLower($name))
}
MATCH (happening)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH happening, coalesce(article.source, article.documentId) AS source, article
ORDER BY source
WITH happening, collect(DISTINCT source) AS sources, count(DISTINCT article) AS articles
RETURN happening.label AS event, happening.date AS date, happening.polarity AS polarity, happening.realis AS realis,
       size(sources) AS sourceCount, articles, sources
ORDER BY sourceCount DESC, articles DESC, happening.dateStart, event, happening.id
LIMIT $most
