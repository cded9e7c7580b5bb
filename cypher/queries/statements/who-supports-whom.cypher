// Who supports and who criticises whom or what
//
// name: either side, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (stance:Event {polarity: 'positive', realis: 'actual'})-[:AGENT]->(speaker:Entity)
WHERE stance.type = 'SUPPORT' OR stance.type = 'CRITICIZE'
MATCH (stance)-[:RECIPIENT|THEME]->(target)
WITH stance, speaker, target
WHERE $name = ''
   OR any(known IN [speaker.name, coalesce(speaker.nameEn, speaker.name)] + speaker.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [target.name, coalesce(target.nameEn, target.name)] + target.aliases WHERE toLower(known) = toLower($name))
MATCH (stance)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH stance, speaker, target, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH stance, speaker, target, collect(sentence.text) AS sentences
RETURN speaker.name AS who, CASE WHEN stance.type = 'SUPPORT' THEN 'supports' ELSE 'criticises' END AS attitude,
       coalesce(target.name, target.label) AS whom, stance.date AS date, stance.articleCount AS articles,
       sentences[0] AS sentence
ORDER BY stance.dateStart, who, attitude, whom, stance.id
