#!/bin/sh
# Imports this graph into an empty or new Neo4j database, many times faster than statements could.
#
#   1. Stop Neo4j (or only the database, in the Enterprise edition).
#   2. ./import.sh              into the database "neo4j", or: ./import.sh DATABASE
#      OVERWRITE=1 ./import.sh  where the database exists: ALL THAT IT HOLDS IS LOST
#   3. Start Neo4j.
#   4. newsgraph load           makes constraints and indexes, and writes what CSV cannot carry (empty lists).
#
# neo4j-admin must be on the PATH, or named in NEO4J_ADMIN.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
case $here in *[,=]*) echo "$here: neo4j-admin reads commas and equals signs in paths; move the folder" >&2; exit 2 ;; esac
database=${1:-neo4j}
set -- --array-delimiter=U+001F --multiline-fields=true --id-type=string --bad-tolerance=0 \
  --report-file="${REPORT_FILE:-$here/import.report}"
if [ "${OVERWRITE:-0}" = 1 ]; then set -- "$@" --overwrite-destination=true; fi
# FILES
exec "${NEO4J_ADMIN:-neo4j-admin}" database import full "$database" "$@"
