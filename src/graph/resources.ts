/** What the graph is built with: ontology, shortcuts, labels, and what resolution knows. */
import { loadOntology } from '../ontology';
import { loadShortcuts, type Shortcuts } from '../ontology/shortcuts';
import { loadResolutionResources, type ResolutionResources } from '../resolve';
import { loadEventLabelForms, type EventLabelForms } from './event-label-forms';
import { graphSchema, type GraphSchema } from './schema';

export interface GraphResources {
  readonly resolution: ResolutionResources;
  readonly shortcuts: Shortcuts;
  readonly labelForms: EventLabelForms;
  /** Event types whose parties all play one role. */
  readonly symmetric: ReadonlySet<string>;
  readonly schema: GraphSchema;
}

/** Some 0.2 s; load once and hand on. @throws DataError */
export function loadGraphResources(): GraphResources {
  const shortcuts = loadShortcuts();
  return {
    resolution: loadResolutionResources(),
    shortcuts,
    labelForms: loadEventLabelForms(),
    symmetric: new Set(loadOntology().types.flatMap(({ id, symmetric }) => (symmetric ? [id] : []))),
    schema: loadGraphSchema(shortcuts),
  };
}

/** The schema alone, for stores. @throws DataError */
export function loadGraphSchema(shortcuts: Shortcuts = loadShortcuts()): GraphSchema {
  return graphSchema({
    eventTypes: loadOntology().types.map(({ id, roles }) => ({ id, roles: [...roles.keys()] })),
    shortcutNames: shortcuts.names,
  });
}
