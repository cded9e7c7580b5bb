// What somebody refused, failed or avoided to do, or did not do
//
// Each with how it was not done (negation: refusal, failure, avoidance, cancellation, denial, or a plain "not"),
// what it would have been done to, and who says so.
//
// name: who did not do it, by any of its names; '' for all
// :param name => 'Russia'
MATCH (event:Event {polarity: 'negative'})-[:AGENT]->(who:Entity)
WHERE event.realis = 'actual'
  AND ($name = ''
   OR toLower($name) IN [toLower(who.name), toLower(coalesce(who.nameEn, ''))] OR any(alias IN who.aliases WHERE toLower(alias) = toLower($name)))
OPTIONAL MATCH (event)-[role]->(target)
WHERE type(role) <> 'AGENT' AND type(role) <> 'PLACE' AND (target:Entity OR target:Event)
WITH event, who, coalesce(target.name, target.label) AS target
ORDER BY target
WITH event, who, collect(DISTINCT target) AS targets
OPTIONAL MATCH (event)<-[:EVIDENCE_FOR]-(:EventMention)-[:ATTRIBUTED_TO]->(source:Entity)
WITH event, who, targets, source
ORDER BY source.name
WITH event, who, targets, collect(DISTINCT source.name) AS accordingTo
RETURN who.name AS who, event.type AS action, event.negationKind AS negation, targets, event.date AS date,
       accordingTo, event.articleCount AS articles
ORDER BY event.dateStart, who, action, negation
