// The evidence for a relation, sentence by sentence
//
// Every sentence that says that the two did this together or to each other, or that they did not. Characters count
// from 0 in the article's text; the trigger is the word that says it.
//
// first: one of the two, by any of its names
// :param first => 'John Bolton'
// second: the other, a person, place, document …, by any of its names
// :param second => 'Nikolaï Patrouchev'
// action: the event's type: MEET, SIGN, WARN …; '' for all
// :param action => ''
MATCH (a:Entity)<-[first]-(happening:Event)-[second]->(b:Entity)
WHERE ($action = '' OR happening.type = $action)
  AND any(known IN [a.name, coalesce(a.nameEn, a.name)] + a.aliases WHERE toLower(known) = toLower($first))
  AND any(known IN [b.name, coalesce(b.nameEn, b.name)] + b.aliases WHERE toLower(known) = toLower($second))
  AND a.id <> b.id
WITH DISTINCT happening
MATCH (happening)<-[:EVIDENCE_FOR]-(mention:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN happening.label AS event, mention.polarity AS polarity, mention.negationKind AS negation,
       sentence.text AS said, mention.trigger AS trigger, mention.start AS start, mention.end AS end,
       article.documentId AS document, article.source AS source, article.publishedAt AS published
ORDER BY happening.dateStart, event, document, start, mention.id
