// Who invited whom, and where to
//
// name: host or guest, by any of its names, such as 'John Bolton'; '' for all
// :param name => ''
MATCH (invitation:Event {type: 'INVITE', polarity: 'positive', realis: 'actual'})-[:AGENT]->(host:Entity)
OPTIONAL MATCH (invitation)-[:RECIPIENT]->(guest:Entity)
WITH invitation, host, guest
WHERE $name = ''
   OR any(known IN [host.name, coalesce(host.nameEn, host.name)] + host.aliases WHERE toLower(known) = toLower($name))
   OR any(known IN [guest.name, coalesce(guest.nameEn, guest.name)] + guest.aliases WHERE toLower(known) = toLower($name))
OPTIONAL MATCH (invitation)-[:DESTINATION]->(destination:Entity)
WITH invitation, host, guest, destination
ORDER BY destination.name
WITH invitation, host, guest, collect(destination.name) AS destinations
MATCH (invitation)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH invitation, host, guest, destinations, sentence
ORDER BY article.publishedStart, article.documentId, sentence.index
WITH invitation, host, guest, destinations, collect(sentence.text) AS sentences
RETURN host.name AS who, guest.name AS whom, destinations, invitation.date AS date,
       invitation.articleCount AS articles, sentences[0] AS sentence
ORDER BY invitation.dateStart, who, whom, invitation.id
