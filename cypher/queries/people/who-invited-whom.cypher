// Who invited whom, and where to
//
// name: host or guest, by any of its names; '' for all
// :param name => 'John Bolton'
MATCH (invitation:Event {type: 'INVITE', polarity: 'positive', realis: 'actual'})-[:AGENT]->(host:Entity)
OPTIONAL MATCH (invitation)-[:RECIPIENT]->(guest:Entity)
WITH invitation, host, guest
WHERE $name = ''
   OR toLower($name) IN [toLower(host.name), toLower(coalesce(host.nameEn, ''))] OR any(alias IN host.aliases WHERE toLower(alias) = toLower($name))
   OR toLower($name) IN [toLower(guest.name), toLower(coalesce(guest.nameEn, ''))] OR any(alias IN guest.aliases WHERE toLower(alias) = toLower($name))
OPTIONAL MATCH (invitation)-[:DESTINATION]->(destination:Entity)
WITH invitation, host, guest, destination
ORDER BY destination.name
WITH invitation, host, guest, collect(destination.name) AS destinations
RETURN host.name AS host, guest.name AS guest, destinations, invitation.date AS date,
       invitation.articleCount AS articles
ORDER BY invitation.dateStart, host, guest
