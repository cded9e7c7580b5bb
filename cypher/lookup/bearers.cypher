// How many bear a name, as the questions compare it: case aside, letter by letter.
MATCH (e:Entity)
WHERE any(known IN [e.name, coalesce(e.nameEn, e.name)] + e.aliases WHERE toLower(known) = toLower($name))
RETURN count(e) AS bearers
