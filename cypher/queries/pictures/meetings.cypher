// Picture: who met whom
//
// For the Browser's graph view: each line is one meeting.
//
// most: how many meetings to draw
// :param most => 25
MATCH meeting = (:Entity)-[met:MET]->(:Entity)
RETURN meeting
ORDER BY met.articleCount DESC, met.id
LIMIT $most
