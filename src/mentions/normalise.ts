/** The form in which the mentions stage compares words with its lists. */

/** Lower case, typewriter apostrophe, plain hyphen: the form in which vocabulary is compared. */
export function normalise(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}
