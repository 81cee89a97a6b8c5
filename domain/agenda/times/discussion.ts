/**
 * When the room talked: while a question, an activity, or the barometer's places and voices were on. Reading a statement, its answer and
 * all other slides are not discussion; a covered screen counts as what lies beneath.
 */

import type { BarometerPhase } from '../../barometer/schema';
import type { Instant, Moment } from '../../kernel/time';
import type { Programme } from '../../programme/programme';
import type { Layout } from '../../programme/slide';
import type { SlideRef } from '../../stage/schema';
import type { StoredEvent } from '../../training/event';
import { agendaBodiesOf } from '../agenda-acts';
import type { Claim } from './spent';

const talks: ReadonlySet<Layout> = new Set<Layout>(['question', 'activity', 'barometer']);

const talksIn: Readonly<Record<BarometerPhase, boolean>> = {
  statement: false,
  places: true,
  voices: true,
  answer: false,
  'second-places': true,
  shift: true,
  summary: false,
};

/** A block's slides may be those of another: its rest after a break, or a copy of it. */
function slideSources(events: readonly StoredEvent[]): ReadonlyMap<string, string | null> {
  const rows = events.flatMap(agendaBodiesOf).flatMap((body) => body.rows);
  return new Map(rows.map(({ block, slidesOf }) => [block, slidesOf]));
}

/** Times of discussion by the block whose slide was on. `events`: in their order, without what was taken back. */
export function discussionsIn(events: readonly StoredEvent[], programme: Programme, now: Moment): readonly Claim[] {
  const sources = slideSources(events);
  const slides = new Map(programme.days.flatMap(({ blocks }) => blocks.map((block) => [block.id, block.slides] as const)));
  const layoutOf = ({ block, slide }: SlideRef): Layout | undefined => {
    const source = sources.has(block) ? sources.get(block) : block;
    return slides.get(source ?? '')?.find(({ id }) => id === slide)?.layout;
  };
  const found: Claim[] = [];
  let shown: SlideRef | undefined;
  let phase: BarometerPhase = 'statement';
  let since: Instant = now.instant;

  function changes(at: Moment): void {
    const layout = shown && layoutOf(shown);
    const isTalk = layout !== undefined && talks.has(layout) && (layout !== 'barometer' || talksIn[phase]);
    if (shown && isTalk && at.instant > since) found.push({ block: shown.block, from: since, to: at.instant });
    since = at.instant;
  }

  for (const event of events) {
    if (event.type === 'slide-shown') {
      changes(event.moment);
      shown = event.body.to;
    } else if (event.type === 'statement-moved') {
      changes(event.moment);
      phase = event.body.phase;
    } else if (event.type === 'day-started' || event.type === 'day-ended') {
      changes(event.moment);
      shown = undefined;
    }
  }
  changes(now);
  return found;
}
