/**
 * Certifications of a day that stand no more. They stay told beside the list, with who certified and what became of it, whichever laptop
 * took them back or certified in their place.
 */
import type { EventId } from '../kernel/ids';
import type { Moment } from '../kernel/time';
import type { DayNumber } from '../programme/programme';
import type { Of, StoredEvent } from '../training/event';
import { listOf, takenBack } from '../training/fold';
import type { Training } from '../training/state';
import { certificationsOf, reasonedIn } from './certified-list';
import type { Certification } from './state';

interface TakenBack {
  readonly moment: Moment;
  readonly device: string;
  /** One stands in its act. */
  readonly hasReason: boolean;
}

export interface PastCertification extends Pick<Certification, 'moment' | 'words'> {
  /** Undefined where the day was certified in its place. */
  readonly takenBack: TakenBack | undefined;
}

/** The taking back that stands. */
const takerOf = (id: EventId, events: readonly StoredEvent[], gone: ReadonlySet<EventId>): Of<'taken-back'> | undefined =>
  events.filter((event) => event.type === 'taken-back').find((event) => event.body.event === id && !gone.has(event.id));

/** Returns them oldest first. Every view asks, so that a training without any is looked through once and no more. */
export function pastCertifications(training: Training, day: DayNumber): readonly PastCertification[] {
  const { events: all, length } = listOf(training);
  if (!all.some((event) => event.type === 'day-certified' && event.body.day === day)) return [];
  const events = all.slice(0, length);
  const standing = new Set(certificationsOf(training.state, day).map(({ event }) => event));
  const gone = takenBack(events);
  const reasoned = reasonedIn(events, day);
  return events.flatMap((event): readonly PastCertification[] => {
    if (event.type !== 'day-certified' || event.body.day !== day || standing.has(event.id)) return [];
    const taker = takerOf(event.id, events, gone);
    const taken = taker && { moment: taker.moment, device: taker.device, hasReason: reasoned.has(taker.id) };
    return [{ moment: event.moment, words: event.personal, takenBack: taken }];
  });
}
