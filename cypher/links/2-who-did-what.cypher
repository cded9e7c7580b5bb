// What the most mentioned persons did to whom
MATCH (who:Person)
WITH who ORDER BY who.mentionCount DESC LIMIT 5
MATCH did = (who)-[r]-(:Entity)
WHERE r.eventId IS NOT NULL
RETURN did
LIMIT 100
