/** Facts as lines that a person reads: who did what to whom, the sentence that says so, and where it stands. */
import pc from 'picocolors';
import type { EventEvidence, Fact } from '../traverse';

/** `John Bolton MET Nikolaï Patrouchev (2018-08-23, Genève)`, then a line for each sentence that says so. */
export function describeFact(fact: Fact, evidenceLimit = 1): string {
  const { date, place, about } = fact.data;
  const circumstances = [date, place].filter((part) => part !== undefined && part !== '').join(', ');
  const head = [
    pc.bold(fact.from.name),
    pc.cyan(fact.type),
    pc.bold(fact.to.name),
    ...(about === undefined ? [] : [`about: ${about}`]),
    ...(circumstances === '' ? [] : [`(${circumstances})`]),
  ].join(' ');
  const evidence = fact.evidence();
  const lines = evidence.slice(0, evidenceLimit).map(describeEvidence);
  const rest = evidence.length - evidenceLimit;
  if (rest > 0) lines.push(pc.dim(`    and ${rest} more`));
  return [head, ...lines].join('\n');
}

/** `"Jeudi à Genève, …" (article 000, 353–403)`, with who says so where it is not the writer. */
function describeEvidence({ sentence, article, start, end, attributedTo }: EventEvidence): string {
  const source = attributedTo === undefined ? '' : `, according to ${attributedTo.name}`;
  const text = sentence.text.replace(/\s+/g, ' ');
  return `    "${text}"\n${pc.dim(`    ${article.documentId}, characters ${start}–${end}${source}`)}`;
}
