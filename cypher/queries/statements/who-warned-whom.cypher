// Who warned whom, and about what
//
// What was warned about is another event, a thing, or the article's own words.
//
// name: who warned or was warned, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (warning:Event {type: 'WARN', polarity: 'positive', realis: 'actual'})-[:AGENT]->(warner:Entity)
OPTIONAL MATCH (warning)-[:RECIPIENT]->(warned:Entity)
WITH warning, warner, warned
WHERE $name = ''
   OR any(known IN [warner.name, coalesce(warner.nameEn, warner.name)] + warner.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [warned.name, coalesce(warned.nameEn, warned.name)] + warned.aliases WHERE toLower(known) = toLower($name))
OPTIONAL MATCH (warning)-[:THEME]->(theme)
WITH warning, warner, warned, coalesce(theme.label, theme.name) AS theme
ORDER BY theme
WITH warning, warner, warned, collect(theme) AS themes
MATCH (warning)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH warning, warner, warned, themes, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH warning, warner, warned, themes, collect(sentence.text) AS sentences
RETURN warner.name AS who, warned.name AS whom, themes + coalesce(warning.themeText, []) AS about,
       warning.date AS date, warning.articleCount AS articles, sentences[0] AS sentence
ORDER BY warning.dateStart, who, whom, warning.id
