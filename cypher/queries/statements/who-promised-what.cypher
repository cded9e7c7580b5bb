// Who promised or agreed to what
//
// name: who promised, or to whom, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (promise:Event {type: 'COMMIT', polarity: 'positive', realis: 'actual'})-[:AGENT]->(giver:Entity)
OPTIONAL MATCH (promise)-[:RECIPIENT]->(receiver:Entity)
WITH promise, giver, receiver
WHERE $name = ''
   OR any(known IN [giver.name, coalesce(giver.nameEn, giver.name)] + giver.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [receiver.name, coalesce(receiver.nameEn, receiver.name)] + receiver.aliases WHERE toLower(known) = toLower($name))
OPTIONAL MATCH (promise)-[:THEME]->(theme)
WITH promise, giver, receiver, coalesce(theme.label, theme.name) AS theme
ORDER BY theme
WITH promise, giver, receiver, collect(theme) AS themes
MATCH (promise)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH promise, giver, receiver, themes, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH promise, giver, receiver, themes, collect(sentence.text) AS sentences
RETURN giver.name AS who, receiver.name AS whom, themes + coalesce(promise.themeText, []) AS promises,
       promise.date AS date, promise.articleCount AS articles, sentences[0] AS sentence
ORDER BY promise.dateStart, who, whom, promise.id
