/** Every kind of event that there is: written and read again it is the same, and no log of them is more than a training can be made of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventRules } from '../../../../domain/subjects/events';
import { withoutPersonal } from '../../../../domain/training/erasure';
import type { DomainEvent, StoredEvent } from '../../../../domain/training/event';
import { fold } from '../../../../domain/training/fold';
import { orderText } from '../../../../main/store/bounds';
import { eventSchema, readDomainEvent } from '../../../../main/store/event-schema';
import { checkSound, decodeLine, encodeAct, erasedLine, eventId } from '../../../../main/store/log-line';
import { trainingId } from '../../builders';
import { ModelDisk } from './model-disk';
import { now, openLog, writer } from './notebook';
import { anyOfSchema } from './schema-form';

function happeningIn(value: unknown): DomainEvent {
  const read = readDomainEvent(value);
  if ('unsound' in read) throw new Error(read.where);
  return read.happening;
}

/** By kind, so that none is forgotten that is met rarely. */
const kinds = eventSchema().options.map((option) => {
  const [type = ''] = option.shape.type.values;
  return [type, anyOfSchema<unknown>(option).map(happeningIn)] as const;
});
const anyHappening: fc.Arbitrary<DomainEvent> = fc.oneof(...kinds.map(([, any]) => any));

const stamped = (happening: DomainEvent, sequence: number): StoredEvent => ({
  ...happening,
  id: eventId('laptop', 'first', sequence),
  device: 'laptop',
  start: 'first',
  sequence,
  order: orderText({ instant: now.instant, count: sequence }),
  moment: now,
});

const eventIn = (line: string): StoredEvent => {
  const decoded = decodeLine(line);
  if (decoded.kind !== 'sound' || decoded.line.content.kind !== 'event') throw new Error(`No event: ${JSON.stringify(decoded)}`);
  return decoded.line.content.event;
};

test('the schema knows every kind of event, each once', () => {
  expect(kinds.map(([type]) => type).toSorted()).toEqual(Object.keys(eventRules).toSorted());
});

describe('an event of the kind', () => {
  test.each(kinds)('“%s” is read as it was written, and without what tells who somebody is', (type, any) => {
    fc.assert(
      fc.property(any, (happening) => {
        const event = stamped(happening, 1);
        expect(event.type).toBe(type);
        checkSound(event);
        const line = encodeAct([event], '').text.trimEnd();
        expect(eventIn(line)).toEqual(event);
        expect(eventIn(erasedLine(line))).toEqual(withoutPersonal(event));
      }),
      { numRuns: 30 },
    );
  });
});

test('whatever happens together, another start reads what this one keeps in memory, and makes the same training of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anyHappening, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), async (acts) => {
      const disk = new ModelDisk();
      const log = await openLog(disk, writer('laptop', 'first'));
      for (const act of acts) await log.confirm(act, now);
      const again = await openLog(disk, writer('laptop', 'second'), ({ notice }) => expect.fail(`told: ${notice}`));
      expect(again.training).toEqual(log.training);
      expect(fold(trainingId, log.training.events).state).toEqual(log.training.state);
    }),
    { numRuns: 60 },
  );
});
