/** Types of names that the noun beside them settles: "Étoile, un organisme de surveillance", "le véhicule, une Mercedes". */
import type { MentionLexicon } from './lexicon';
import { normalise } from './normalise';
import type { Tree } from './tree';
import type { Anchor, EntityType } from './types';

/** The nouns that no person is called by, and what bears their names. */
const NO_PERSONS: ReadonlySet<EntityType> = new Set(['ORG', 'GPE']);

/**
 * What a name that was taken for a person or a place is by a noun with an indefinite article in apposition to it, or
 * by the noun that it explains with one; undefined where nothing speaks against the name's type. Persons whose given
 * name is known stay persons.
 */
export function typeBeside(
  tree: Tree,
  name: Anchor & { readonly type: EntityType },
  lexicon: MentionLexicon,
): EntityType | undefined {
  const { one } = lexicon.phrases.partitives;
  const head = tree.word(name.head);
  if (name.type === 'PERSON') {
    const first = tree.word(name.from);
    if (tree.words[name.to]?.text !== ',' || lexicon.givenNames.has(normalise(first.text))) return undefined;
    const noun = tree.words[name.to + 2];
    const isOne = one.includes(normalise(tree.words[name.to + 1]?.text ?? ''));
    const types = noun?.upos === 'NOUN' && isOne ? lexicon.nouns.get(noun.lemma.toLowerCase()) : undefined;
    const [type] = types ?? [];
    const isApposed = noun?.deprel === 'appos' && noun.head === name.head;
    return isApposed && type !== undefined && NO_PERSONS.has(type) && !types?.includes('PERSON')
      ? type
      : undefined;
  }
  if (name.type !== 'GPE' || head.deprel !== 'appos') return undefined;
  const isOne = one.includes(normalise(tree.words[name.from - 1]?.text ?? ''));
  const noun = tree.parent(head);
  const [type] = noun === undefined ? [] : (lexicon.nouns.get(noun.lemma.toLowerCase()) ?? []);
  return isOne && type === 'PRODUCT' ? type : undefined;
}
