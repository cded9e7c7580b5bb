/** `npm start`: builds the graph of the sample articles and tells what is in it. */
import pc from 'picocolors';
import { dataPath } from '../data-path';
import { type Fact, type NewsGraph, open } from '../traverse';
import { buildWithProgress, describeBuild } from './build';
import { EXIT, report } from './exit';
import { describeFact } from './facts';
import { DEFAULT_GRAPH } from './graph-option';
import { Outcome } from './outcome';
import { endQuietlyOnClosedPipe, write } from './output';

/** What a newcomer wants to see first. */
const SECTIONS: readonly { readonly title: string; readonly holds: (fact: Fact) => boolean }[] = [
  { title: 'Who met whom', holds: ({ type }) => type === 'MET' },
  {
    title: 'Who warned, accused or invited whom',
    holds: ({ type }) => ['WARNED', 'ACCUSED', 'INVITED'].includes(type),
  },
  { title: 'Who refused, failed or did not do what', holds: ({ data }) => data.polarity === 'negative' },
];

const NEXT = `What to do next
  npm run -s newsgraph -- show Bolton                     everything about somebody, with the sentences
  npm run -s newsgraph -- query --list                    ready questions, and your own in Cypher
  npm run -s newsgraph -- build ARTICLES --graph DIR      a graph of your own articles
  npm run neo4j                                           a Neo4j to load it into: newsgraph load
`;

async function start(): Promise<number> {
  const outcome = new Outcome();
  const built = await buildWithProgress([dataPath('articles')], DEFAULT_GRAPH, outcome);
  await write(describeBuild(built, DEFAULT_GRAPH));
  const facts = factsOf(await open(DEFAULT_GRAPH));
  for (const { title, holds } of SECTIONS) {
    const chosen = facts.filter(holds);
    if (chosen.length === 0) continue;
    await write(`\n${pc.underline(title)}\n\n${chosen.map((fact) => describeFact(fact)).join('\n\n')}\n`);
  }
  await write(`\n${NEXT}`);
  return outcome.exitCode;
}

/** All facts, those with most evidence first. */
function factsOf(graph: NewsGraph): Fact[] {
  return graph
    .entities()
    .flatMap((entity) => entity.facts().filter(({ from }) => from.id === entity.id))
    .sort((a, b) => b.data.evidenceCount - a.data.evidenceCount);
}

endQuietlyOnClosedPipe();
start().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    report(error);
    process.exitCode = EXIT.failed;
  },
);
