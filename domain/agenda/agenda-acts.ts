/** Acts that say how days are from now on: what each of them says of which day. */

import type { StoredEvent } from '../training/event';
import type { AgendaBody } from './schema';

/** Empty for an act that is about something else. */
export const agendaBodiesOf = (event: StoredEvent): readonly AgendaBody[] => {
  if (event.type === 'agenda-days-changed') return event.body.days;
  return event.type === 'agenda-changed' || event.type === 'day-retimed' ? [event.body] : [];
};
