// Who met whom
MATCH meeting = (:Entity)-[:MET]->(:Entity)
RETURN meeting
LIMIT 50
