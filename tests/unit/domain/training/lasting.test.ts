/** What no desk can take back, no line of a log takes back: whoever writes that it did, the training is the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventRules, isUndoable } from '../../../../domain/subjects/events';
import { createTraining } from '../../../../domain/training/decide-details';
import type { DomainEvent, EventType, StoredEvent } from '../../../../domain/training/event';
import { fold, withEvent } from '../../../../domain/training/fold';
import { eventSchema, readDomainEvent } from '../../../../main/store/event-schema';
import { eventId } from '../../../../main/store/log-line';
import { detailsInput, momentAt, trainingId } from '../../builders';
import { anyOfSchema } from '../../main/store/schema-form';

const created = createTraining(detailsInput);
if ('refused' in created) throw new Error(created.refused);

const stamped = (happenings: readonly DomainEvent[]): readonly StoredEvent[] =>
  happenings.map((happening, index) => ({
    ...happening,
    id: eventId('laptop', 'first', index + 1),
    device: 'laptop',
    start: 'first',
    sequence: index + 1,
    order: String(index).padStart(8, '0'),
    moment: momentAt('09:00'),
  }));

const takingBack = (sequence: number): DomainEvent => ({ type: 'taken-back', body: { event: eventId('laptop', 'first', sequence) } });

const lasting = eventSchema().options.flatMap((option) => {
  const [type = 'taken-back' as EventType] = option.shape.type.values;
  if (isUndoable(type) || eventRules[type].reduce === 'replays') return [];
  return [[type, anyOfSchema<unknown>(option)] as const];
});

describe('an event of the kind', () => {
  test.each(lasting)('“%s” is taken back by no other one', (_, any) => {
    fc.assert(
      fc.property(any, (value) => {
        const read = readDomainEvent(value);
        if ('unsound' in read) throw new Error(read.where);
        const events = stamped([...created, read.happening, takingBack(created.length + 1)]);
        const before = fold(trainingId, events.slice(0, -1));
        expect(fold(trainingId, events).state).toEqual(before.state);
        expect(events.slice(-1).reduce(withEvent, before).state).toEqual(before.state);
      }),
      { numRuns: 20 },
    );
  });
});
