// Claims that contradict each other
//
// Two events of one type with the same doer and the same other party, thing or document, of which one is said to have
// happened and the other not.
MATCH (yes:Event {polarity: 'positive', realis: 'actual'})-[:AGENT]->(who:Entity)<-[:AGENT]-(no:Event {polarity: 'negative', realis: 'actual'}),
      (yes)-[role]->(other)<-[sameRole]-(no)
WHERE yes.type = no.type AND type(role) = type(sameRole) AND type(role) <> 'AGENT' AND type(role) <> 'PLACE'
  AND (yes.dateStart IS NULL OR no.dateStart IS NULL OR (yes.dateStart <= no.dateEnd AND no.dateStart <= yes.dateEnd))
MATCH (yes)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(yesSentence:Sentence)-[:IN_ARTICLE]->(yesArticle:Article)
WITH yes, no, who, other, yesSentence, yesArticle
ORDER BY yesArticle.documentId, yesSentence.index
WITH yes, no, who, other, collect(DISTINCT yesSentence.text) AS saysSo, collect(DISTINCT coalesce(yesArticle.source, yesArticle.documentId)) AS saysSoIn
MATCH (no)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(noSentence:Sentence)-[:IN_ARTICLE]->(noArticle:Article)
WITH yes, no, who, other, saysSo, saysSoIn, noSentence, noArticle
ORDER BY noArticle.documentId, noSentence.index
WITH yes, no, who, other, saysSo, saysSoIn, collect(DISTINCT noSentence.text) AS saysNot, collect(DISTINCT coalesce(noArticle.source, noArticle.documentId)) AS saysNotIn
RETURN who.name AS who, yes.type AS action, coalesce(other.name, other.label) AS target, no.negationKind AS negation,
       saysSoIn, saysSo, saysNotIn, saysNot
ORDER BY who, action, target, negation
