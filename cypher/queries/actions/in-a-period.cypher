// What happened in a period
//
// Events that took place, and whose date lies at least partly in the period.
//
// from: first day
// :param from => '2018-08-01'
// to: last day
// :param to => '2018-08-31'
MATCH (event:Event {polarity: 'positive', realis: 'actual'})
WHERE event.dateEnd >= date($from) AND event.dateStart <= date($to)
OPTIONAL MATCH (event)-[:AGENT|RECIPIENT]->(who:Entity)
WITH event, who
ORDER BY who.name
WITH event, collect(who.name) AS who
RETURN event.date AS date, event.type AS action, who, event.label AS event, event.articleCount AS articles
ORDER BY event.dateStart, action, event
