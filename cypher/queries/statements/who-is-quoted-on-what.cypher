// Who is quoted on what
//
// Everything that the articles report in somebody's words, with the sentence.
//
// name: who speaks, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
// word: a word of the sentence, in any case; '' for all
// :param word => ''
MATCH (speaker:Entity)<-[:ATTRIBUTED_TO]-(mention:EventMention)-[:EVIDENCE_FOR]->(event:Event),
      (mention)-[:IN_SENTENCE]->(said:Sentence)-[:IN_ARTICLE]->(article:Article)
WHERE ($name = '' OR any(known IN [speaker.name, coalesce(speaker.nameEn, speaker.name)] + speaker.aliases WHERE toLower(known) = toLower($name)))
  AND toLower(said.text) CONTAINS toLower($word)
RETURN speaker.name AS who, event.label AS about, event.polarity AS polarity, said.text AS sentence,
       coalesce(article.source, article.documentId) AS source, article.publishedAt AS published
ORDER BY who, article.publishedStart, article.documentId, said.index, mention.start, event.id
