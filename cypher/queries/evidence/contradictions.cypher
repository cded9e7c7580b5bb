// Claims that contradict each other
//
// Two events of one type with the same doer and the same other party, thing or document, of which one is said to have
// happened and the other not.
//
// name: who is said to have done it and not, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (no:Event {polarity: 'negative', realis: 'actual'})-[:AGENT]->(actor:Entity)
WHERE $name = '' OR any(known IN [actor.name, coalesce(actor.nameEn, actor.name)] + actor.aliases WHERE toLower(known) = toLower($name))
MATCH (no)-[noRole]->(other)
WHERE type(noRole) <> 'AGENT' AND type(noRole) <> 'PLACE'
MATCH (actor)<-[:AGENT]-(yes:Event {polarity: 'positive', realis: 'actual'})-[yesRole]->(other)
WHERE yes.type = no.type AND type(yesRole) = type(noRole)
  AND (yes.dateStart IS NULL OR no.dateStart IS NULL OR (yes.dateStart <= no.dateEnd AND no.dateStart <= yes.dateEnd))
MATCH (yes)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(yesSentence:Sentence)-[:IN_ARTICLE]->(yesArticle:Article)
WITH yes, no, actor, other, yesSentence, yesArticle
ORDER BY yesArticle.documentId, yesSentence.index
WITH yes, no, actor, other, collect(DISTINCT yesSentence.text) AS saysSo, collect(DISTINCT coalesce(yesArticle.source, yesArticle.documentId)) AS saysSoIn
MATCH (no)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(noSentence:Sentence)-[:IN_ARTICLE]->(noArticle:Article)
WITH yes, no, actor, other, saysSo, saysSoIn, noSentence, noArticle
ORDER BY noArticle.documentId, noSentence.index
WITH yes, no, actor, other, saysSo, saysSoIn, collect(DISTINCT noSentence.text) AS saysNot, collect(DISTINCT coalesce(noArticle.source, noArticle.documentId)) AS saysNotIn
RETURN actor.name AS who, yes.type AS action, coalesce(other.name, other.label) AS target, no.negationKind AS negation,
       saysSoIn, saysSo, saysNotIn, saysNot
ORDER BY who, action, target, negation, yes.id, no.id
