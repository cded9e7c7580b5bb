/** Keeps the languages' layouts, each loaded when its first article comes. */
import { loadLayout, type Layout } from './layout';
import type { Language } from './types';

export interface Layouts {
  of(language: Language): Layout;
  /** Of all languages, French first. */
  all(): readonly Layout[];
}

export function createLayouts(): Layouts {
  const loaded = new Map<Language, Layout>();
  function of(language: Language): Layout {
    const layout = loaded.get(language) ?? loadLayout(language);
    loaded.set(language, layout);
    return layout;
  }
  return { of, all: () => [of('fr'), of('en')] };
}
