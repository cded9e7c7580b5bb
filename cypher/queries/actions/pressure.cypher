// Who puts pressure on whom
//
// Threats, sanctions, attacks, arrests, expulsions, deployments, seizures of territory and breaks, in the order of their
// dates.
//
// name: either side, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (act:Event {polarity: 'positive', realis: 'actual'})-[:RECIPIENT|TARGET|THEME]->(target:Entity)
WHERE act.type IN ['THREATEN', 'SANCTION', 'ATTACK', 'ARREST', 'EXPEL_PERSON', 'DEPLOY', 'SEIZE_TERRITORY', 'BREAK_OFF']
OPTIONAL MATCH (act)-[:AGENT]->(actor:Entity)
WITH act, actor, target
WHERE $name = ''
   OR any(known IN [actor.name, coalesce(actor.nameEn, actor.name)] + actor.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [target.name, coalesce(target.nameEn, target.name)] + target.aliases WHERE toLower(known) = toLower($name))
MATCH (act)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH act, actor, target, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH act, actor, target, collect(sentence.text) AS sentences
RETURN act.date AS date, actor.name AS who, act.type AS action, target.name AS whom, act.articleCount AS articles,
       sentences[0] AS sentence
ORDER BY act.dateStart, who, action, whom, act.id
