// Holds the structure: no import circle, and no stage that imports a later one.
const order = [
  'article',
  'text',
  'syntax',
  'mentions',
  'events',
  'resolve',
  'graph',
  'stores',
  'browser',
  'traverse',
  'explore',
  'export',
  'learn',
  'cli',
];
// What every stage may use, and what may itself use no stage.
const base = ['lexicon', 'linear', 'neural', 'word-classes', 'boosting', 'ontology', 'gazetteer'];

const laterThan = (stage) => order.slice(order.indexOf(stage) + 1);

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, pathNot: ['\\.d\\.ts$'] }, to: {} },
    ...order.slice(0, -1).map((stage) => ({
      name: `${stage}-imports-no-later-stage`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: {
        path: `^src/(${laterThan(stage).join('|')})/|^src/(index|pipeline)\\.ts$`,
        ...(stage === 'learn' ? { pathNot: '^src/pipeline\\.ts$' } : {}),
      },
    })),
    {
      name: 'base-imports-no-stage',
      severity: 'error',
      from: { path: `^src/(${base.join('|')})/` },
      to: { path: `^src/(${order.join('|')})/|^src/(index|pipeline)\\.ts$` },
    },
    {
      name: 'wink-behind-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/text/wink' },
      to: { path: 'node_modules/wink-', pathNot: 'node_modules/wink-lemmatizer' },
    },
    {
      name: 'lemmatizer-behind-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/syntax/english-lemmas' },
      to: { path: 'node_modules/wink-lemmatizer' },
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/learn/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
