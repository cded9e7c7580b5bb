/** Neo4j: loading a graph into it, and querying it. */
export { browserLink, findBrowser, pictureLinks } from './browser-link';
export { resolveConnection, type Connection, type ConnectionOptions } from './connection';
export { HASH, hashNode, hashRelationship, INCOMPLETE } from './hash';
export { loadIntoNeo4j, type LoadOptions, type LoadReport } from './load';
export { openNeo4j } from './store';
