// Every sentence that mentions somebody or something
//
// Pronouns and descriptions count too. Characters count from 0 in the article's text.
//
// who: a person, organisation, place or thing, by any of its names
// :param who => 'John Bolton'
// most: how many to show
// :param most => 25
MATCH (named:Entity)<-[:REFERS_TO]-(mention:Mention)-[:IN_SENTENCE]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WHERE any(known IN [named.name, coalesce(named.nameEn, named.name)] + named.aliases WHERE toLower(known) = toLower($who))
RETURN article.publishedAt AS published, coalesce(article.source, article.documentId) AS source, article.title AS title,
       mention.text AS words, mention.form AS form, mention.start AS start, mention.end AS end, sentence.text AS said
ORDER BY article.publishedStart, article.documentId, start, end, mention.id
LIMIT $most
