/** What the graph is built with: ontology, shortcuts, labels, and what resolution knows. */
import { loadOntology, type Ontology } from '../ontology';
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
  const [shortcuts, ontology] = [loadShortcuts(), loadOntology()];
  return {
    resolution: loadResolutionResources(),
    shortcuts,
    labelForms: loadEventLabelForms(),
    symmetric: new Set(ontology.types.flatMap(({ id, symmetric }) => (symmetric ? [id] : []))),
    schema: loadGraphSchema(shortcuts, ontology),
  };
}

/** The schema alone, for stores; shortcuts and ontology are loaded anew where none are given. @throws DataError */
export function loadGraphSchema(
  shortcuts: Shortcuts = loadShortcuts(),
  ontology: Ontology = loadOntology(),
): GraphSchema {
  return graphSchema({
    eventTypes: ontology.types.map(({ id, roles }) => ({ id, roles: [...roles.keys()] })),
    shortcutNames: shortcuts.names,
  });
}
