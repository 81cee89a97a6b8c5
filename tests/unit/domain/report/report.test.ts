/** A report says what is known in words and figures, names nobody, and tells of no group below five. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, toCyrillic } from '../../../../domain/kernel/cyrillic';
import { languages } from '../../../../domain/kernel/language';
import type { ReportBlock, ReportDocument, ReportSection } from '../../../../domain/report/document';
import { reportGroupKinds, reportGroups } from '../../../../domain/report/groups';
import { reportOf } from '../../../../domain/report/report';
import { peopleFigures } from '../../../../domain/training/count-persons';
import type { PersonTotals } from '../../../../domain/training/schema';
import { personNamed, smallProgramme } from '../../builders';
import { details, stateWith } from '../../main/export/register';
import { atVoices } from '../training/laptop';
import { attendedBy, firstNameOf, lastNameOf, peopleOf, readIn, sheetsOf, sourceOf } from './sources';

const blocksIn = ({ parts }: ReportDocument, wanted: ReportSection): readonly ReportBlock[] =>
  parts.find(({ section }) => section === wanted)?.blocks ?? [];

const factIn = (blocks: readonly ReportBlock[], label: string): string | undefined =>
  blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])).find((fact) => fact.label === label)?.value;

describe('a report', () => {
  test('of a training in which nothing was filled in says so in sentences, without an empty table', () => {
    for (const language of languages) {
      const report = reportOf(sourceOf(stateWith([]), { language }));
      for (const { blocks, heading } of report.parts) {
        expect(blocks.length, heading).toBeGreaterThan(0);
        for (const block of blocks) if (block.kind === 'table') expect(block.table.rows.length).toBeGreaterThan(0);
      }
      expect(readIn(report)).not.toMatch(/NaN|undefined|Infinity|\{|\[/u);
    }
    const text = readIn(reportOf(sourceOf(stateWith([]))));
    expect(text).toContain('Nobody is on the list.');
    expect(text).toContain('No day of the training has been held yet.');
    expect(text).toContain('No tests were returned.');
    expect(text).toContain('No impressions were noted.');
  });

  test.each([5, 30, 1000])('of %d people counts who was on the list, came and completed', (count) => {
    const people = blocksIn(reportOf(sourceOf(attendedBy(peopleOf(count)))), 'people');
    const absent = Math.floor(count / 7);
    expect(factIn(people, 'On the list')).toBe(String(count));
    expect(factIn(people, 'There in at least one half-day')).toBe(String(count - absent));
    expect(factIn(people, 'Completed (half-days needed: 4 of 4)')).toBe(String(count - absent));
  });

  test('of one person says nothing but that there was one', () => {
    const report = reportOf(sourceOf(attendedBy(peopleOf(1))));
    expect(blocksIn(report, 'people')).toEqual([{ kind: 'paragraph', text: expect.stringContaining('1 participant is on the list.') }]);
    expect(readIn(report)).not.toContain('Completed');
  });

  test('without personal data names no trainer either', () => {
    const named = { ...details, trainers: ['Vera Ogledić'] };
    const read = (personalData: boolean) => readIn(reportOf(sourceOf(attendedBy(peopleOf(30)), { details: named, personalData })));
    expect(read(true)).toContain('Vera Ogledić');
    expect(read(false)).not.toMatch(/Ogledić|Trainers/u);
  });

  test('writes Serbian numbers with the word that they take', () => {
    const said = (count: number) => readIn(reportOf(sourceOf(attendedBy(peopleOf(count)), { language: 'sr-Latn' })));
    expect(said(21)).toContain('Na spisku je bio 21 učesnik;');
    expect(said(22)).toContain('Na spisku su bila 22 učesnika;');
    expect(said(25)).toContain('Na spisku je bilo 25 učesnika;');
  });

  test('in Cyrillic leaves what was typed as it was typed', () => {
    const report = reportOf(sourceOf(attendedBy(peopleOf(30)), { language: 'sr-Cyrl' }));
    expect(report.title).toBe('Извештај о обуци');
    expect(readIn(report)).toContain('Vranje');
    expect(readIn(report)).toContain('На списку је било 30 учесника');
  });

  test('tells the gain of each question, and in a sentence which gained most', () => {
    const tests = blocksIn(reportOf(sourceOf(attendedBy(peopleOf(6)), { forms: sheetsOf(6) })), 'tests');
    const plot = tests.flatMap((block) => (block.kind === 'plot' ? [block.plot] : []))[0];
    expect(plot?.series.map(({ values }) => values)).toEqual([
      [0, 100],
      [100, 100],
    ]);
    expect(plot?.says).toBe('Question 1 gained most: +100 percentage points.');
    expect(factIn(tests, 'Right answers on average')).toBe('1.0 before, 2.0 after, of 2');
  });

  test('tells how sure the same people were before and after, and what moved most', () => {
    const tests = blocksIn(reportOf(sourceOf(attendedBy(peopleOf(6)), { forms: sheetsOf(6) })), 'tests');
    const table = tests.flatMap((block) => (block.kind === 'table' ? [block.table] : [])).at(-1);
    expect(table?.rows.map(([number, , ...figures]) => [number, ...figures])).toEqual([
      ['3', '2.0', '5.0', '+3.0', '6'],
      ['4', '4.0', '4.0', '0.0', '6'],
    ]);
    expect(tests).toContainEqual({ kind: 'paragraph', text: 'Confidence grew most in statement 3: from 2.0 to 5.0 on average.' });
    const few = readIn(reportOf(sourceOf(attendedBy(peopleOf(6)), { forms: sheetsOf(4) })));
    expect(few).not.toContain('Confidence');
  });

  test('has the comments that somebody chose, and no others', () => {
    const text = readIn(reportOf(sourceOf(attendedBy(peopleOf(6)), { forms: sheetsOf(6) })));
    expect(text).toContain('Comment 0');
    expect(text).not.toMatch(/Comment [1-5]/u);
  });

  test('of fewer than five sheets has no result', () => {
    const text = readIn(reportOf(sourceOf(attendedBy(peopleOf(6)), { forms: sheetsOf(4) })));
    expect(text).toContain('Fewer than 5 tests were returned, so no result is shown.');
    expect(text).not.toMatch(/Gain|Comment/u);
  });

  test('tells a barometer only where at least five stood somewhere', () => {
    const laptop = atVoices();
    const few = sourceOf({ ...attendedBy(peopleOf(6)), run: laptop.run });
    expect(readIn(reportOf(few))).toContain('or fewer than 5 places were counted');
    for (let more = 0; more < 4; more += 1) laptop.does({ kind: 'count', position: 'agree', change: 1, confirmed: true });
    laptop.does({ kind: 'note-argument', side: 'agree', text: 'It happens elsewhere', confirmed: true });
    const text = readIn(reportOf(sourceOf({ ...attendedBy(peopleOf(6)), run: laptop.run })));
    expect(text).toContain('statement-1');
    expect(text).toContain('+ 5  ? 0  − 1');
    expect(text).toContain('Agree: It happens elsewhere');
  });
});

describe('nobody', () => {
  test('is named in a report, whatever was typed about them', () => {
    const people = peopleOf(9);
    const laptop = atVoices();
    for (let more = 0; more < 4; more += 1) laptop.does({ kind: 'count', position: 'agree', change: 1, confirmed: true });
    laptop.does({ kind: 'note-argument', side: 'agree', text: `Kako reče ${lastNameOf(3)}`, confirmed: true });
    laptop.does({ kind: 'add-line', list: 'impressions', text: `${firstNameOf(1)} je plakala`, block: null, confirmed: true });
    laptop.does({ kind: 'add-line', list: 'impressions', text: 'Saznala sam mnogo', block: null, confirmed: true });
    laptop.does({ kind: 'add-plan-row', group: 0 });
    const row = Object.values(laptop.state.plans)[0]?.rows[0]?.id ?? '';
    laptop.does({ kind: 'write-plan', what: { group: 0, row, field: 'goal' }, text: 'Razgovor sa roditeljima' });
    laptop.does({ kind: 'write-plan', what: { group: 0, row, field: 'who' }, text: toCyrillic(lastNameOf(5)) });
    const state = { ...attendedBy(people), run: laptop.run, plans: laptop.state.plans };
    for (const language of languages) {
      const text = readIn(reportOf(sourceOf(state, { language, forms: sheetsOf(9, `Hvala ${lastNameOf(2)}u`) })));
      const found = people.flatMap(({ firstName, lastName }) => [firstName, lastName]).filter((name) => fold(text).includes(fold(name)));
      expect(found).toEqual([]);
      expect(text).toContain('Saznala sam mnogo');
    }
    expect(readIn(reportOf(sourceOf(state)))).toContain('1 line is left out: somebody’s name seems to stand in it.');
  });

  test('can be told from a group: no figure, and no difference of figures, is between none and five', () => {
    const person = fc.record({
      sex: fc.constantFrom('female', 'male', 'unknown' as const),
      town: fc.constantFrom('Niš', 'Ниш', 'Ada', 'Vranje', 'Pirot', ''),
      schoolKind: fc.constantFrom('primary', 'secondary', ''),
      role: fc.constantFrom('teacher', 'psychologist', 'principal', ''),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), (all) => {
        const state = attendedBy(all.map((more, index) => personNamed('Ana', `Anić${index}`, more)));
        const tables = blocksIn(reportOf(sourceOf(state)), 'people').flatMap((block) => (block.kind === 'table' ? [block.table] : []));
        if (all.length < 5) expect(tables).toEqual([]);
        for (const { rows } of tables) {
          const counts = rows.map(([, count]) => Number(count));
          /* Rows are all of those who completed, so what is left without some of them is the sum of the others. */
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.filter((_, index) => index % 7 !== 6).length);
          for (const count of counts) expect(count).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  test('can be told from what is left once persons were erased', () => {
    const groups = {
      named: [
        { name: 'female', count: 8 },
        { name: 'male', count: 4 },
      ],
      others: 0,
    };
    const totals = {
      participants: 12,
      sexes: groups,
      towns: groups,
      schools: groups,
      roles: groups,
      schoolKinds: groups,
      present: { d1am: 12, d1pm: 12, d2am: 12, d2pm: 12 },
      minutesPresent: 0,
      minutesPlanned: 0,
      fulfilled: 12,
    };
    const gone = attendedBy(peopleOf(12));
    const state = {
      ...gone,
      participants: gone.participants.map((each) => ({ ...each, person: undefined })),
      erased: { on: sourceOf(gone).on, totals },
    };
    const told = (more: Partial<PersonTotals> = {}) => {
      const figures = peopleFigures(smallProgramme, { ...state, erased: { ...state.erased, totals: { ...totals, ...more } } });
      return reportGroupKinds.map((kind) => reportGroups(figures, kind));
    };
    expect(
      told({
        settled: {
          noted: ['sexes'],
          protectionTeam: groups,
          staff: { count: 12, groups: { sexes: groups, towns: groups, roles: groups, schoolKinds: groups }, noted: [] },
          schools: [],
        },
      }),
    ).toEqual(reportGroupKinds.map(() => undefined));
    /* A kit that settled no figures told of the whole list: of those who completed nothing is known. */
    expect(told()).toEqual(reportGroupKinds.map(() => undefined));
  });
});
