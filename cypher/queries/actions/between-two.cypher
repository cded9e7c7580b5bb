// Everything between two actors, over time
//
// Each event in which both take part, whatever their roles, whether it happened or not.
//
// first: one of them, by any of its names
// :param first => 'John Bolton'
// second: the other, by any of its names
// :param second => 'Nikolaï Patrouchev'
MATCH (a:Entity)<-[first]-(happening:Event)-[second]->(b:Entity)
WHERE any(known IN [a.name, coalesce(a.nameEn, a.name)] + a.aliases WHERE toLower(known) = toLower($first))
  AND any(known IN [b.name, coalesce(b.nameEn, b.name)] + b.aliases WHERE toLower(known) = toLower($second))
  AND a.id <> b.id
MATCH (happening)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH happening, a, b, first, second, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH happening, a, b, first, second, collect(sentence.text) AS sentences
RETURN happening.date AS date, happening.type AS action, happening.polarity AS polarity, happening.realis AS realis,
       a.name AS who, type(first) AS role, b.name AS whom, type(second) AS otherRole,
       happening.label AS event, happening.articleCount AS articles, sentences[0] AS sentence
ORDER BY happening.dateStart, action, event, role, otherRole, happening.id
