/** The graph folder, which is the truth: JSON Lines files that are replaced all at once. */
export { DATA_FILES, FORMAT, MANIFEST, type ArticleRecord, type DataFile, type Manifest } from './format';
export { GraphFolder, readFolder, readManifest } from './read';
export { FolderUpdate } from './update';
export { writeFolder, type FolderContent } from './write';
