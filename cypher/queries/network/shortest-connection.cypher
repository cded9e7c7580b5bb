// The shortest connection between two actors
//
// Through what people, organisations and places did with or to each other, and did indeed: refusals, plans and
// suppositions do not connect.
//
// first: where it begins, by any of its names
// :param first => 'John Bolton'
// second: where it ends, by any of its names
// :param second => 'Nikolaï Patrouchev'
// most: how many to show where several are equally short
// :param most => 25
MATCH (a:Entity)
WHERE any(known IN [a.name, coalesce(a.nameEn, a.name)] + a.aliases WHERE toLower(known) = toLower($first))
WITH a
MATCH (b:Entity)
WHERE a.id <> b.id
  AND any(known IN [b.name, coalesce(b.nameEn, b.name)] + b.aliases WHERE toLower(known) = toLower($second))
WITH a, b
MATCH path = allShortestPaths((a)-[:ABDUCTED|ACCUSED|ACQUIRED_FROM|AIDED|APPOINTED|ARRESTED|ATTACKED|BROKE_OFF_WITH|COOPERATED_WITH|
    CRITICIZED|DEPLOYED_AGAINST|DISMISSED|ELECTED|EXPELLED|FUNDED|INTERFERED_IN|INVESTIGATED|INVITED|
    KILLED_OR_INJURED|MADE_COMMITMENT_TO|MEDIATED_FOR|MET|NEGOTIATED_WITH|OBSERVED_TRUCE_WITH|
    PROSECUTED|PROTESTED_AGAINST|RAN_AGAINST|RELEASED|SANCTIONED|SEIZED_TERRITORY_FROM|SIGNED|
    SIGNED_WITH|STRUCK|SUPPORTED|TALKED_WITH|THREATENED|TOLD|URGED|VISITED|WARNED|WITHDREW_FROM*..6]-(b))
RETURN length(path) AS steps, [step IN nodes(path) | step.name] AS through, [did IN relationships(path) | type(did)] AS relations,
       [did IN relationships(path) | did.sentence] AS sentences
ORDER BY steps, through, relations, sentences
LIMIT $most
