// Who warned whom, and about what
//
// What was warned about is another event, a thing, or the article's own words.
//
// name: who warned or was warned, by any of its names; '' for all
// :param name => 'John Bolton'
MATCH (warning:Event {type: 'WARN', polarity: 'positive', realis: 'actual'})-[:AGENT]->(who:Entity)
OPTIONAL MATCH (warning)-[:RECIPIENT]->(whom:Entity)
WITH warning, who, whom
WHERE $name = ''
   OR toLower($name) IN [toLower(who.name), toLower(coalesce(who.nameEn, ''))] OR any(alias IN who.aliases WHERE toLower(alias) = toLower($name))
   OR toLower($name) IN [toLower(whom.name), toLower(coalesce(whom.nameEn, ''))] OR any(alias IN whom.aliases WHERE toLower(alias) = toLower($name))
OPTIONAL MATCH (warning)-[:THEME]->(theme)
WITH warning, who, whom, coalesce(theme.label, theme.name) AS theme
ORDER BY theme
WITH warning, who, whom, collect(theme) AS themes
RETURN who.name AS who, whom.name AS whom, themes + coalesce(warning.themeText, []) AS about,
       warning.date AS date, warning.articleCount AS articles
ORDER BY warning.dateStart, who, whom
