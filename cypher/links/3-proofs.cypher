// From events to the sentences and articles that prove them
MATCH proof = (:Event)<-[:EVIDENCE_FOR]-(:EventMention)-[:IN_SENTENCE]->(:Sentence)-[:IN_ARTICLE]->(:Article)
RETURN proof
LIMIT 20
