// Somebody's profile: what they did, and what was done to them
//
// One row for each kind of relation, done or not done, the most frequent first.
//
// who: a person, organisation or place, by any of its names
// :param who => 'John Bolton'
MATCH (centre:Entity)-[did]-(other:Entity)
WHERE any(known IN [centre.name, coalesce(centre.nameEn, centre.name)] + centre.aliases WHERE toLower(known) = toLower($who))
WITH centre, did, other,
     CASE
       WHEN did.eventType = 'MEET' THEN 'together'
       WHEN did.eventType IN ['DISCUSS', 'NEGOTIATE', 'SIGN', 'COOPERATE', 'CEASEFIRE'] AND type(did) ENDS WITH '_WITH' THEN 'together'
       WHEN startNode(did).id = centre.id THEN 'did'
       ELSE 'was done'
     END AS side
ORDER BY did.dateStart, other.name
WITH centre, side, type(did) AS relation, count(did) AS times, collect(DISTINCT other.name) AS names,
     collect(did.dateStart) AS starts, collect(did.dateEnd) AS ends
RETURN centre.name AS name, side, relation, times, names[0..8] AS others,
       reduce(low = starts[0], day IN starts | CASE WHEN day < low THEN day ELSE low END) AS first,
       reduce(high = ends[0], day IN ends | CASE WHEN day > high THEN day ELSE high END) AS last
ORDER BY name, times DESC, side, relation
