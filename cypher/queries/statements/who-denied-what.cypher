// Who denied what
//
// Denials that are reported as such, and acts that the articles deny.
//
// name: who denied, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (denial:Event {realis: 'actual'})-[:AGENT]->(denier:Entity)
WHERE ((denial.type = 'DENY' AND denial.polarity = 'positive') OR denial.negationKind = 'denial')
  AND ($name = '' OR any(known IN [denier.name, coalesce(denier.nameEn, denier.name)] + denier.aliases WHERE toLower(known) = toLower($name)))
OPTIONAL MATCH (denial)-[:THEME]->(theme)
WITH denial, denier, coalesce(theme.label, theme.name) AS theme
ORDER BY theme
WITH denial, denier, collect(theme) AS themes
MATCH (denial)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH denial, denier, themes, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH denial, denier, themes, collect(sentence.text) AS sentences
RETURN denier.name AS who,
       CASE WHEN denial.type = 'DENY' THEN themes + coalesce(denial.themeText, []) ELSE [denial.label] END AS denies,
       denial.date AS date, denial.articleCount AS articles, sentences[0] AS sentence
ORDER BY denial.dateStart, who, denial.id
