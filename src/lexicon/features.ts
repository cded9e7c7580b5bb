/** UD morphological features, from and to the form in which CoNLL-U writes them. */

export type Features = Readonly<Record<string, string>>;

const NONE: Features = Object.freeze({});

/** `Gender=Fem|Number=Plur` as an object; `_` and the empty string give no features. */
export function readFeatures(text: string): Features {
  if (text === '_' || text === '') return NONE;
  return Object.freeze(
    Object.fromEntries(
      text.split('|').map((pair): [string, string] => {
        const sign = pair.indexOf('=');
        return [pair.slice(0, sign), pair.slice(sign + 1)];
      }),
    ),
  );
}

/** Features as CoNLL-U writes them: sorted by name without regard to case, `_` where there are none. */
export function writeFeatures(features: Features): string {
  const names = Object.keys(features);
  if (names.length === 0) return '_';
  return names
    .sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()))
    .map((name) => `${name}=${features[name]}`)
    .join('|');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
