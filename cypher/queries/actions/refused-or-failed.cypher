// What somebody refused, failed or avoided to do, or did not do
//
// Each with how it was not done (negation: refusal, failure, avoidance, cancellation, denial, or a plain "not"),
// what it would have been done to, and who says so.
//
// name: who did not do it, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (event:Event {polarity: 'negative', realis: 'actual'})-[:AGENT]->(actor:Entity)
WHERE $name = '' OR any(known IN [actor.name, coalesce(actor.nameEn, actor.name)] + actor.aliases WHERE toLower(known) = toLower($name))
OPTIONAL MATCH (event)-[role]->(target)
WHERE type(role) <> 'AGENT' AND type(role) <> 'PLACE' AND (target:Entity OR target:Event)
WITH event, actor, coalesce(target.name, target.label) AS target
ORDER BY target
WITH event, actor, collect(DISTINCT target) AS targets
OPTIONAL MATCH (event)<-[:EVIDENCE_FOR]-(:EventMention)-[:ATTRIBUTED_TO]->(source:Entity)
WITH event, actor, targets, source
ORDER BY source.name
WITH event, actor, targets, collect(DISTINCT source.name) AS accordingTo
MATCH (event)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH event, actor, targets, accordingTo, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH event, actor, targets, accordingTo, collect(sentence.text) AS sentences
RETURN actor.name AS who, event.type AS action, event.negationKind AS negation, targets, event.date AS date,
       accordingTo, event.articleCount AS articles, sentences[0] AS sentence
ORDER BY event.dateStart, who, action, negation, event.id
