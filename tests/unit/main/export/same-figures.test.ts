/** Papers of one training never contradict each other: whoever asks the same of the same people reads the same number everywhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trainingTimes } from '../../../../domain/agenda/times/training-times';
import { acrossTotals } from '../../../../domain/indicators/across';
import { breakdowns } from '../../../../domain/indicators/choices';
import { trainingFacts } from '../../../../domain/indicators/facts';
import { type Figure, indicatorResult } from '../../../../domain/indicators/figures';
import { peopleRows } from '../../../../domain/indicators/rows';
import { eveningOf } from '../../../../domain/report/evening';
import { reportOf } from '../../../../domain/report/report';
import { summaryOf } from '../../../../domain/training/summary';
import { trainingView } from '../../../../domain/training/view';
import { totalsTable } from '../../../../main/export/totals-table';
import { trainingDataOf } from '../../../../main/export/training-data/training-data';
import { calendarDay, momentAt, smallProgramme } from '../../builders';
import { any, type HeldTraining, heldBy, training } from '../../domain/indicators/any-held';
import { indicatorThat, setWith } from '../../domain/indicators/held';
import { sourceOf } from '../../domain/report/sources';
import type { Laptop } from '../../domain/training/laptop';

/** The place where each number was read, by what is asked. */
type Answers = Map<string, Map<string, number>>;

const later = momentAt('17:00', '2027-02-01');

function answersOf(laptop: Laptop): Answers {
  const { training: it, state, details } = laptop;
  const answers: Answers = new Map();
  const says = (paper: string, asked: string, number: number | undefined): void => {
    if (number === undefined) return;
    answers.set(asked, (answers.get(asked) ?? new Map<string, number>()).set(paper, number));
  };
  const counted = (figure: Figure): number | undefined => (figure.kind === 'count' ? figure.count : undefined);

  const times = trainingTimes(it, smallProgramme, later);
  const source = sourceOf(state, { details, times, personalData: false }, it);
  for (const { blocks } of reportOf(source).parts) {
    for (const block of blocks) {
      if (block.kind === 'facts')
        for (const { label, value } of block.facts) {
          says(
            'report',
            label.replace(/^Completed.*/u, 'Completed').replace('There in at least one half-day', 'attended'),
            Number.parseInt(value, 10),
          );
        }
      if (block.kind === 'table' && / who completed$/u.test(block.table.caption))
        for (const [name, count] of block.table.rows) {
          const by = /^By (?<by>.*), of the (?<all>\d+) who/u.exec(block.table.caption)?.groups;
          says('report, caption', 'Completed', Number(by?.all));
          if (name !== undefined && !name.includes('not noted'))
            says('report', `completed by ${by?.by}: ${name.replace('women', 'female').replace('men', 'male')}`, Number(count));
        }
    }
  }

  const bys: Readonly<Record<string, string>> = { Sex: 'sex', Town: 'town', Role: 'role', 'Kind of school': 'kind of school' };
  for (const [what, who, cell] of totalsTable(smallProgramme, state, 'en').rows) {
    const count = typeof cell === 'object' && 'number' in cell ? Number(cell.number) : Number.NaN;
    const of = /^(?<what>.*), of those who completed$/u.exec(String(what))?.groups?.what;
    if (of !== undefined && bys[of] !== undefined && !String(who).includes('not noted'))
      says('table', `completed by ${bys[of]}: ${who}`, count);
    if (what === 'All participants') says('table', 'On the list', count);
    if (what === 'Present in at least one half-day') says('table', 'attended', count);
    if (what === 'Fulfilled the completion rule') says('table', 'Completed', count);
  }

  const data = trainingDataOf({
    programme: smallProgramme,
    details,
    state,
    times: { of: 'this', times },
    forms: source.forms,
    proof: { digest: '', takenAt: later },
    language: 'en',
    personalData: true,
  });
  says('data', 'On the list', data.registered);
  says('data', 'attended', data.totals?.attended);
  says('data', 'Completed', data.totals?.completed);
  says('data, people', 'Completed', data.people?.filter(({ completed }) => completed).length);
  for (const { name, count } of data.totals?.sexes.named ?? []) says('data', `completed by sex: ${name}`, count);
  for (const { name, count } of data.totals?.roles.named ?? []) says('data', `completed by role: ${name}`, count);

  const facts = trainingFacts(smallProgramme, state, details, new Map());
  const indicator = indicatorThat('people-completed', { by: breakdowns, fewest: 3 });
  const result = indicatorResult(setWith(indicator), indicator, [facts]);
  says('indicator', 'Completed', counted(result.figure));
  for (const { by, groups } of result.toldBy)
    for (const { name, count } of groups) says('indicator', `completed by ${by === 'school-kind' ? 'kind of school' : by}: ${name}`, count);
  says('people behind it', 'Completed', peopleRows(smallProgramme, state).filter(({ isCompleted }) => isCompleted).length);
  const totals = acrossTotals([facts], calendarDay('2027-02-01'));
  if (facts.isHeld) says('across', 'On the list', totals.participants);
  says('across', 'Completed', counted(totals.completed));
  says('library', 'On the list', summaryOf(it)?.participants);

  const evening = eveningOf({ training: trainingView(laptop.context()), forms: undefined, times });
  says('evening', 'On the list', evening.presence?.registered);
  says('evening', 'Completed', evening.presence?.completed);
  says('evening', 'Sessions held', evening.time?.sessions.held);
  return answers;
}

const slides = any<'none' | 'started' | 'told'>('none', 'started', 'told');

/** Slides may have been moved, or not: then somebody says that the day was held as planned, or nobody says anything. */
function withDays(laptop: Laptop, how: 'none' | 'started' | 'told'): Laptop {
  if (how === 'none') return laptop;
  for (const day of [1, 2] as const) {
    laptop.ask({ kind: 'start-day', day });
    laptop.ask({ kind: 'next' });
    laptop.ask({ kind: 'end-day' });
  }
  if (how === 'told') for (const day of [1, 2] as const) laptop.does({ kind: 'tell-day-held', day, asPlanned: true });
  return laptop;
}

test('the same question has the same number in every view, report, table, file and indicator', () => {
  fc.assert(
    fc.property(training, slides, (held: HeldTraining, how) => {
      const answers = answersOf(withDays(heldBy(held, 0), how));
      const contradicting = [...answers].filter(([, papers]) => new Set(papers.values()).size > 1);
      expect(contradicting.map(([asked, papers]) => [asked, Object.fromEntries(papers)])).toEqual([]);
      /* The question is asked in more than one place, or nothing was compared. */
      expect(answers.get('On the list')?.size).toBeGreaterThan(3);
      if (held.people.length >= 5) expect(answers.get('Completed')?.size).toBeGreaterThan(4);
    }),
    { numRuns: 150 },
  );
});

test('a day of which slides don’t tell is asked about once, and until then no report counts its sessions', () => {
  const people = { people: [], place: 'Niš', first: '2026-11-24', donor: '' };
  const laptop = withDays(heldBy(people, 0), 'started');
  const sessions = () => answersOf(laptop).get('Sessions held')?.get('report');
  const asked = () => trainingView(laptop.context()).report.unsure.map(({ day }) => day);
  expect([asked(), sessions()]).toEqual([[1, 2], undefined]);
  laptop.does({ kind: 'tell-day-held', day: 1, asPlanned: true }, { kind: 'tell-day-held', day: 2, asPlanned: true });
  const all = smallProgramme.days.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'session')).length;
  expect([asked(), sessions()]).toEqual([[], all]);
  laptop.does({ kind: 'undo', place: 'results' });
  expect(asked()).toEqual([2]);
});
