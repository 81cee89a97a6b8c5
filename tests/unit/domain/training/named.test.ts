/** What comes in from another laptop is named before, whatever it is: no entry changes what is seen or printed unsaid. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventRules } from '../../../../domain/subjects/events';
import type { TrainingContext } from '../../../../domain/training/context';
import type { DomainEvent, EventType, StoredEvent } from '../../../../domain/training/event';
import { actOf, fold } from '../../../../domain/training/fold';
import { matters } from '../../../../domain/training/matters';
import { namedBetween, toldNamed } from '../../../../domain/training/named';
import type { Training } from '../../../../domain/training/state';
import { trainingView } from '../../../../domain/training/view';
import { eventSchema, readDomainEvent } from '../../../../main/store/event-schema';
import { eventId } from '../../../../main/store/log-line';
import { translateIn } from '../../../../main/translate';
import { actsOf } from '../../../fixtures/formats/a-whole-training';
import { momentAt, smallProgramme, trainingId } from '../../builders';
import { anyOfSchema } from '../../main/store/schema-form';

const stamped = (happenings: readonly DomainEvent[], device: string, from = 0): readonly StoredEvent[] =>
  happenings.map((happening, index) => ({
    ...happening,
    id: eventId(device, 'first', index + 1),
    device,
    start: 'first',
    sequence: index + 1,
    order: String(from + index).padStart(8, '0'),
    moment: momentAt('09:00'),
  }));

const here = stamped(actsOf((sequence) => eventId('laptop', 'first', sequence)).flat(), 'laptop');

const happeningIn = (value: unknown): DomainEvent => {
  const read = readDomainEvent(value);
  if ('unsound' in read) throw new Error(read.where);
  return read.happening;
};

const kinds = eventSchema().options.map((option) => {
  const [type = 'taken-back' as EventType] = option.shape.type.values;
  return [type, anyOfSchema<unknown>(option).map(happeningIn)] as const;
});

/** What the desk shows of a training; a map or a moment among it makes no difference. */
function seen(training: Training): string {
  const { details } = training.state;
  if (!details) return '';
  const context: TrainingContext = {
    training,
    details,
    programme: smallProgramme,
    language: 'en',
    now: momentAt('09:00'),
    device: 'laptop',
  };
  return JSON.stringify([training.state, trainingView(context)]);
}

const before = fold(trainingId, here);
const shownBefore = seen(before);

describe('an entry of the kind', () => {
  test.each(kinds)('“%s” is named by what it is about, and changes nothing unnamed', (_, any) => {
    fc.assert(
      fc.property(any, fc.nat(here.length), (happening, from) => {
        const [event] = stamped([happening], 'other', from);
        if (!event) throw new Error('No event');
        const after = fold(trainingId, [...here, event]);
        const { matters: named } = namedBetween(before, after);
        const about = eventRules[event.type].about;
        if (about !== 'of-its-act') expect(named).toContain(about);
        if (seen(after) !== shownBefore) expect(named).not.toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

test('a taking back is named by what it takes back, whichever entry that is', () => {
  for (const { id } of here) {
    const after = fold(trainingId, [...here, ...stamped([{ type: 'taken-back', body: { event: id } }], 'other', here.length)]);
    const taken = after.events.at(-1);
    const act = taken && actOf(taken, after.events);
    const about = act && eventRules[act.type].about;
    if (about !== undefined && about !== 'of-its-act') expect(namedBetween(before, after).matters).toContain(about);
  }
});

test('of entries that are left out one by one, each is named by what it changes once it comes', () => {
  for (const event of here) {
    const without = fold(
      trainingId,
      here.filter(({ id }) => id !== event.id),
    );
    const { matters: named } = namedBetween(without, before);
    if (seen(without) !== shownBefore) expect(named, event.type).not.toEqual([]);
  }
});

test('everything that is named is said, in both languages and without anybody’s name', () => {
  const named = namedBetween(fold(trainingId, []), before);
  expect(named.matters).toEqual(matters.filter((matter) => named.matters.includes(matter)));
  for (const language of ['en', 'sr-Latn', 'sr-Cyrl'] as const) {
    const said = toldNamed(named, false, language, translateIn(language)).join('\n');
    expect(said).not.toMatch(/Mira|Мира|Anić|Анић|undefined|bundle:/u);
    for (const text of ['Prva pomoć u školi', 'Fondacija']) expect(said).toContain(text);
  }
});
