// Who is quoted on what
//
// Everything that the articles report in somebody's words, with the sentence.
//
// name: who speaks, by any of its names; '' for all
// :param name => 'Nikolai Patrushev'
// word: a word of the sentence, in any case; '' for all
// :param word => 'déclaration'
MATCH (speaker:Entity)<-[:ATTRIBUTED_TO]-(mention:EventMention)-[:EVIDENCE_FOR]->(event:Event),
      (mention)-[:IN_SENTENCE]->(said:Sentence)-[:IN_ARTICLE]->(article:Article)
WHERE ($name = ''
   OR toLower($name) IN [toLower(speaker.name), toLower(coalesce(speaker.nameEn, ''))] OR any(alias IN speaker.aliases WHERE toLower(alias) = toLower($name)))
  AND toLower(said.text) CONTAINS toLower($word)
RETURN speaker.name AS speaker, event.label AS about, event.polarity AS polarity, said.text AS sentence,
       coalesce(article.source, article.documentId) AS source, article.publishedAt AS published
ORDER BY speaker, article.publishedStart, article.documentId, said.index, mention.start
