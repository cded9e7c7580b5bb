// What happened in a period
//
// Events that took place, and whose date lies at least partly in the period.
//
// from: first day, as 2018-08-01
// :param from => '2018-08-01'
// to: last day
// :param to => '2018-08-31'
MATCH (happening:Event {polarity: 'positive', realis: 'actual'})
WHERE happening.dateEnd >= date($from) AND happening.dateStart <= date($to)
OPTIONAL MATCH (happening)-[:AGENT|RECIPIENT]->(party:Entity)
WITH happening, party
ORDER BY party.name
WITH happening, collect(DISTINCT party.name) AS parties
RETURN happening.date AS date, happening.type AS action, parties, happening.label AS event, happening.articleCount AS articles
ORDER BY happening.dateStart, action, event, happening.id
