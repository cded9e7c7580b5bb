// Who accused whom, and of what
//
// name: accuser or accused, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (accusation:Event {type: 'ACCUSE', polarity: 'positive', realis: 'actual'})-[:AGENT]->(accuser:Entity)
OPTIONAL MATCH (accusation)-[:RECIPIENT]->(accused:Entity)
WITH accusation, accuser, accused
WHERE $name = ''
   OR any(known IN [accuser.name, coalesce(accuser.nameEn, accuser.name)] + accuser.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [accused.name, coalesce(accused.nameEn, accused.name)] + accused.aliases WHERE toLower(known) = toLower($name))
OPTIONAL MATCH (accusation)-[:THEME]->(theme)
WITH accusation, accuser, accused, coalesce(theme.label, theme.name) AS theme
ORDER BY theme
WITH accusation, accuser, accused, collect(theme) AS themes
MATCH (accusation)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH accusation, accuser, accused, themes, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH accusation, accuser, accused, themes, collect(sentence.text) AS sentences
RETURN accuser.name AS who, accused.name AS whom, themes + coalesce(accusation.themeText, []) AS charges,
       accusation.date AS date, accusation.articleCount AS articles, sentences[0] AS sentence
ORDER BY accusation.dateStart, who, whom, accusation.id
