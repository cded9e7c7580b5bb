// What happened in a period
//
// Events that took place, and whose date lies at least partly in the period.
//
// from: first day
// :param from => '2018-08-01'
// to: last day
// :param to => '2018-08-31'
MATCH (happening:Event {polarity: 'positive', realis: 'actual'})
WHERE happening.dateEnd >= date($from) AND happening.dateStart <= date($to)
OPTIONAL MATCH (happening)-[:AGENT|RECIPIENT]->(who:Entity)
WITH happening, who
ORDER BY who.name
WITH happening, collect(who.name) AS who
RETURN happening.date AS date, happening.type AS action, who, happening.label AS event, happening.articleCount AS articles
ORDER BY happening.dateStart, action, event
