// Picture: from a fact to the sentences that prove it
//
// For the Browser's graph view: events of two actors, the places in the text that say so, their sentences and articles.
//
// first: one of them, by any of its names
// :param first => 'John Bolton'
// second: the other, by any of its names
// :param second => 'Nikolaï Patrouchev'
// most: how many sentences to draw
// :param most => 25
MATCH (a:Entity)<--(happening:Event)-->(b:Entity)
WHERE any(known IN [a.name, coalesce(a.nameEn, a.name)] + a.aliases WHERE toLower(known) = toLower($first))
  AND any(known IN [b.name, coalesce(b.nameEn, b.name)] + b.aliases WHERE toLower(known) = toLower($second))
  AND a.id <> b.id
WITH DISTINCT happening
MATCH proof = (happening)<-[:EVIDENCE_FOR]-(mention:EventMention)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(:Article)
RETURN proof
ORDER BY happening.articleCount DESC, happening.id, mention.id
LIMIT $most
