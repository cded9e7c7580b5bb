// One node an id, and indexes for what people look for.
// Uniqueness is checked by Neo4j; presence and types of properties by newsgraph, for in Neo4j's
// Community edition there are no such constraints.

CREATE CONSTRAINT newsgraph_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_event_mention_id IF NOT EXISTS FOR (n:EventMention) REQUIRE n.id IS UNIQUE;

// a name may be longer than the 8 kB that a range index takes
CREATE TEXT INDEX newsgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE RANGE INDEX newsgraph_event_type IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE RANGE INDEX newsgraph_event_date IF NOT EXISTS FOR (n:Event) ON (n.dateStart);
CREATE RANGE INDEX newsgraph_article_document IF NOT EXISTS FOR (n:Article) ON (n.documentId);

// Search by word, accents and case aside:
// CALL db.index.fulltext.queryNodes('newsgraph_sentences', 'ingerence') YIELD node, score
CREATE FULLTEXT INDEX newsgraph_sentences IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX newsgraph_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameFr, n.nameEn, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
