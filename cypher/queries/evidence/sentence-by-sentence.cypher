// The evidence for a relation, sentence by sentence
//
// Every sentence that says that the two did this together or to each other, or that they did not. Characters count
// from 0 in the article's text; the trigger is the word that says it.
//
// first: one of the two, by any of its names
// :param first => 'Russia'
// second: the other: a person, place, document …
// :param second => 'déclaration conjointe'
// action: the event's type: MEET, SIGN, WARN …; '' for all
// :param action => 'SIGN'
MATCH (a:Entity)<-[first]-(happening:Event)-[second]->(b:Entity)
WHERE ($action = '' OR happening.type = $action)
  AND (toLower($first) IN [toLower(a.name), toLower(coalesce(a.nameEn, ''))] OR any(alias IN a.aliases WHERE toLower(alias) = toLower($first)))
  AND (toLower($second) IN [toLower(b.name), toLower(coalesce(b.nameEn, ''))] OR any(alias IN b.aliases WHERE toLower(alias) = toLower($second)))
  AND a.id <> b.id
WITH DISTINCT happening
MATCH (happening)<-[:EVIDENCE_FOR]-(mention:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN happening.label AS event, mention.polarity AS polarity, mention.negationKind AS negation,
       sentence.text AS sentence, mention.trigger AS trigger, mention.start AS start, mention.end AS end,
       article.documentId AS article, article.source AS source, article.publishedAt AS published
ORDER BY happening.dateStart, event, article, start
