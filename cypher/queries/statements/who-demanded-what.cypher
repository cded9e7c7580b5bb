// Who demanded what, and of whom
//
// name: who demanded, or of whom, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (demand:Event {type: 'DEMAND', polarity: 'positive', realis: 'actual'})-[:AGENT]->(asker:Entity)
OPTIONAL MATCH (demand)-[:RECIPIENT]->(asked:Entity)
WITH demand, asker, asked
WHERE $name = ''
   OR any(known IN [asker.name, coalesce(asker.nameEn, asker.name)] + asker.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [asked.name, coalesce(asked.nameEn, asked.name)] + asked.aliases WHERE toLower(known) = toLower($name))
OPTIONAL MATCH (demand)-[:THEME]->(theme)
WITH demand, asker, asked, coalesce(theme.label, theme.name) AS theme
ORDER BY theme
WITH demand, asker, asked, collect(theme) AS themes
MATCH (demand)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH demand, asker, asked, themes, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH demand, asker, asked, themes, collect(sentence.text) AS sentences
RETURN asker.name AS who, asked.name AS whom, themes + coalesce(demand.themeText, []) AS demands,
       demand.date AS date, demand.articleCount AS articles, sentences[0] AS sentence
ORDER BY demand.dateStart, who, whom, demand.id
