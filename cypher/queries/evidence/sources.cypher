// What each source contributes
//
// Its articles and their days, how many events it reports, and how many of them no other source has. An article without
// a known source counts as one of its own.
MATCH (article:Article)<-[:IN_ARTICLE]-(:Sentence)<-[:IN_SENTENCE]-(:EventMention)-[:EVIDENCE_FOR]->(event:Event)
WITH DISTINCT coalesce(article.source, article.documentId) AS source, article, event
MATCH (event)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(other:Article)
WITH source, article, event, count(DISTINCT coalesce(other.source, other.documentId)) AS reporters
WITH source, count(DISTINCT article) AS articles, min(article.publishedStart) AS first, max(article.publishedEnd) AS last,
     count(DISTINCT event) AS events, count(DISTINCT CASE WHEN reporters = 1 THEN event.id ELSE null END) AS alone
RETURN source, articles, first, last, events, alone
ORDER BY articles DESC, events DESC, source
