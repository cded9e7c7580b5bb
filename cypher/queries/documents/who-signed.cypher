// Documents: who signed, who refused, who failed to
//
// document: by any of its names, such as 'déclaration conjointe'; '' for all
// :param document => ''
MATCH (event:Event {type: 'SIGN'})-[:DOCUMENT]->(document:Entity)
WHERE event.realis <> 'hypothetical' AND event.realis <> 'generic'
  AND ($document = '' OR any(known IN [document.name, coalesce(document.nameEn, document.name)] + document.aliases WHERE toLower(known) = toLower($document)))
OPTIONAL MATCH (event)-[:AGENT|RECIPIENT]->(party:Entity)
OPTIONAL MATCH (event)<-[:EVIDENCE_FOR]-(mention:EventMention)
OPTIONAL MATCH (mention)-[:ATTRIBUTED_TO]->(source:Entity)
WITH event, document, party, source
ORDER BY source.name
WITH event, document, party, collect(DISTINCT source.name) AS accordingTo
MATCH (event)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH event, document, party, accordingTo, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH event, document, party, accordingTo, collect(sentence.text) AS sentences
RETURN document.name AS text, party.name AS who,
       CASE
         WHEN event.polarity = 'positive' AND event.realis = 'future' THEN 'is to sign'
         WHEN event.polarity = 'positive' THEN 'signed'
         WHEN event.negationKind = 'syntactic' AND event.realis = 'future' THEN 'will not sign'
         WHEN event.negationKind = 'syntactic' THEN 'did not sign'
         WHEN event.negationKind = 'refusal' THEN 'refused to sign'
         WHEN event.negationKind = 'failure' THEN 'failed to sign'
         WHEN event.negationKind = 'avoidance' THEN 'avoided signing'
         WHEN event.negationKind = 'cancellation' THEN 'cancelled signing'
         ELSE 'denied signing'
       END AS outcome,
       event.date AS date, accordingTo, event.articleCount AS articles, sentences[0] AS sentence
ORDER BY text, who, event.dateStart, outcome, event.id
