/** Erasing persons changes no figure: each view, report and table tells the same as before, but for names. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AcrossTotals, acrossTotals } from '../../../../domain/indicators/across';
import { type Breakdown, breakdowns, countedThings } from '../../../../domain/indicators/choices';
import { type TrainingFacts, trainingFacts } from '../../../../domain/indicators/facts';
import { indicatorResult } from '../../../../domain/indicators/figures';
import type { Indicator, IndicatorSet } from '../../../../domain/indicators/indicator';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { halfDays } from '../../../../domain/programme/choices';
import { reportOf } from '../../../../domain/report/report';
import { erasePersons } from '../../../../domain/training/decide-erase';
import { indicatorsFile, readIndicators } from '../../../../main/content/indicators-file';
import { totalsTable } from '../../../../main/export/totals-table';
import { calendarDay, personNamed, smallProgramme } from '../../builders';
import { sourceOf } from '../report/sources';
import type { Laptop } from '../training/laptop';
import { any, heldBy, training } from './any-held';
import { indicatorThat, setWith } from './held';

const shipped = (() => {
  const path = `content/prevention-of-trafficking/${indicatorsFile}`;
  const read = readIndicators(path, readFileSync(path, 'utf8'), undefined);
  if (!('sets' in read)) throw new Error('The shipped indicators can’t be read');
  return read.sets;
})();

const indicator: fc.Arbitrary<Indicator> = fc
  .record({ counts: any(...countedThings), by: fc.subarray<Breakdown>([...breakdowns]), fewest: fc.integer({ min: 1, max: 12 }) })
  .map(({ counts, ...more }) => indicatorThat(counts, { question: 'e1', atLeast: 4, ...more }));

const factsOf = (laptop: Laptop, number: number): TrainingFacts => ({
  ...trainingFacts(smallProgramme, laptop.state, laptop.details, new Map()),
  id: `training-${number}` as TrainingId,
});

/** Which schools came again can be told by name alone, until when names are kept by them, too. */
const withoutNames = ({ twice: _, retention: _also, ...told }: AcrossTotals) => told;

function told(laptops: readonly Laptop[], chosen: readonly boolean[], sets: readonly IndicatorSet[]): unknown {
  const facts = laptops.map(factsOf).filter((_, index) => chosen[index]);
  return {
    across: withoutNames(acrossTotals(facts, calendarDay('2027-02-01'))),
    indicators: sets.flatMap((set) => set.indicators.map((each) => indicatorResult(set, each, facts))),
    papers: laptops.map(({ state, training: of, details }) => [
      totalsTable(smallProgramme, state, 'en'),
      reportOf(sourceOf(state, { details, personalData: false }, of)),
    ]),
  };
}

function erase(laptops: readonly Laptop[], number: number): void {
  const laptop = laptops[number];
  if (!laptop) return;
  const schoolsElsewhere = laptops.flatMap((each, index) => (index === number ? [] : factsOf(each, index).schools));
  let marks = 0;
  const newId = (): string => {
    marks += 1;
    return `school-${number}-${marks}-${laptop.training.events.length}`;
  };
  const context = { programme: smallProgramme, moment: laptop.now, device: laptop.device, newId, schoolsElsewhere };
  const decision = erasePersons(laptop.state, laptop.details.place, context);
  if (isRefusal(decision)) {
    expect(decision.refused).toBe('nobody-to-erase');
    return;
  }
  expect(JSON.stringify(decision)).not.toMatch(/Zvezdan|Perunović/u);
  laptop.keep(decision);
}

test('of any trainings, chosen and erased in any order, all figures stay: shipped indicators, made-up ones, totals, tables and reports', () => {
  fc.assert(
    fc.property(
      fc.array(training, { minLength: 1, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
      fc.array(indicator, { minLength: 1, maxLength: 3 }),
      (held, chosen, erasings, madeUp) => {
        const laptops = held.map(heldBy);
        const sets = [...shipped, ...madeUp.map((each) => setWith(each))];
        const before = told(laptops, chosen, sets);
        for (const number of erasings) {
          erase(laptops, number);
          expect(told(laptops, chosen, sets)).toEqual(before);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a school that came to two trainings counts once, whichever is erased, and its name goes', () => {
  const twelve = Array.from({ length: 12 }, () => ({
    person: personNamed('Zvezdan', 'Perunović', { school: 'Gimnazija', town: 'Ada' }),
    there: halfDays,
  }));
  const laptops = ['2026-11-24', '2027-01-11'].map((first, number) => heldBy({ people: twelve, place: 'Niš', first, donor: '' }, number));
  const schools = indicatorThat('schools');
  const count = () => indicatorResult(setWith(schools), schools, laptops.map(factsOf)).figure;
  expect(count()).toEqual({ kind: 'count', count: 1 });
  erase(laptops, 0);
  expect(count()).toEqual({ kind: 'count', count: 1 });
  erase(laptops, 1);
  expect(count()).toEqual({ kind: 'count', count: 1 });
  const marks = laptops.map(({ state }) => state.erased?.totals.settled?.schools.map(({ school }) => school));
  expect(marks[0]).toEqual(marks[1]);
});
