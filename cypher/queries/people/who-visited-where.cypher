// Who travelled where, and who is to
//
// Visits that took place and visits that are planned, with where from and who received them.
//
// name: visitor, host or place, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (trip:Event {type: 'VISIT', polarity: 'positive'})-[:AGENT]->(visitor:Entity)
WHERE (trip.realis = 'actual' OR trip.realis = 'future')
  AND ($name = ''
   OR any(known IN [visitor.name, coalesce(visitor.nameEn, visitor.name)] + visitor.aliases WHERE toLower(known) = toLower($name))
   OR EXISTS {
     MATCH (trip)-[:ORIGIN|DESTINATION|PLACE|RECIPIENT]->(party:Entity)
     WHERE any(known IN [party.name, coalesce(party.nameEn, party.name)] + party.aliases WHERE toLower(known) = toLower($name))
   })
OPTIONAL MATCH (trip)-[:ORIGIN]->(origin:Entity)
WITH trip, visitor, origin
ORDER BY origin.name
WITH trip, visitor, collect(origin.name) AS origins
OPTIONAL MATCH (trip)-[:DESTINATION|PLACE]->(goal:Entity)
WITH trip, visitor, origins, goal
ORDER BY goal.name
WITH trip, visitor, origins, collect(DISTINCT goal.name) AS goals
OPTIONAL MATCH (trip)-[:RECIPIENT]->(host:Entity)
WITH trip, visitor, origins, goals, host
ORDER BY host.name
WITH trip, visitor, origins, goals, collect(host.name) AS hosts
MATCH (trip)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH trip, visitor, origins, goals, hosts, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH trip, visitor, origins, goals, hosts, collect(sentence.text) AS sentences
RETURN visitor.name AS who, CASE WHEN trip.realis = 'future' THEN 'planned' ELSE 'done' END AS visit,
       origins, goals, hosts, trip.date AS date, trip.articleCount AS articles, sentences[0] AS sentence
ORDER BY trip.dateStart, who, visit, trip.id
