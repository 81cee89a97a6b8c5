/** Nothing in a file without personal data tells who a participant is: not its text, not its rows, and no number that can be computed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../domain/kernel/cyrillic';
import { languages } from '../../../../domain/kernel/language';
import { csvBytes, valueRows } from '../../../../main/export/attendance-csv';
import { attendanceSheet } from '../../../../main/export/attendance-sheet';
import { attendanceTable } from '../../../../main/export/attendance-table';
import type { Table } from '../../../../main/export/table';
import { totalsTable } from '../../../../main/export/totals-table';
import { trainingWorkbook } from '../../../../main/export/training-workbook';
import { workbookBytes } from '../../../../main/export/workbook';
import { momentAt, personNamed, smallProgramme } from '../../builders';
import { details, secretPeople, secretState, secrets, stateWith, unpacked, withoutEvents } from './register';

const textRows = (table: Table): readonly (readonly string[])[] => valueRows(table).map((row) => row.map(String));

const foundIn = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

/** A way to reach people, and what the trainer noted of them: in no table, with names or without. */
const neverInTables = ['ljubica@example.org', 'leaves at three'];

const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };

/** Eight people; three are men, five come from Niš. */
const eight = stateWith(
  Array.from({ length: 8 }, (_, index) =>
    personNamed('Ana', `Anić ${index}`, {
      sex: index < 5 ? 'female' : 'male',
      town: ['Niš', 'Niš', 'Ниш', 'NIŠ', 'Nis', 'Ada', 'Ada', 'Vranje'][index] ?? '',
      school: `School ${index}`,
      role: index === 7 ? 'principal' : 'teacher',
      protectionTeam: index < 4 ? 'yes' : 'unknown',
    }),
  ),
);

describe('a table without personal data', () => {
  it('has what the donor counts, by sex and town too, and the small groups among the others', () => {
    expect(textRows(totalsTable(smallProgramme, eight, 'en'))).toEqual([
      ['What was counted', 'Who', 'Participants'],
      ['All participants', '', '8'],
      ['Sex', 'female', '5'],
      ['Sex', 'male', '3'],
      ['Town', 'others, and not said', '8'],
      ['Kind of school', 'primary', '8'],
      ['Role', 'others, and not said', '8'],
      ['Member of the Protection Team', 'yes', '4'],
      ['Member of the Protection Team', 'others, and not said', '4'],
      ['Present, Day 1 morning', '', '0'],
      ['Present, Day 1 afternoon', '', '0'],
      ['Present, Day 2 morning', '', '0'],
      ['Present, Day 2 afternoon', '', '0'],
      ['Fulfilled the completion rule', '', '0'],
    ]);
  });

  it('says of a training that is smaller than a group only how many they were', () => {
    expect(textRows(totalsTable(smallProgramme, secretState, 'en')).slice(1)).toEqual([['All participants', '', '3']]);
  });

  it('shows no number, and lets none be computed, that stands on fewer people than a group must have', () => {
    const person = fc
      .record({
        sex: fc.constantFrom('female', 'female', 'male', 'unknown' as const),
        town: fc.constantFrom('Niš', 'Ниш', 'Ada', 'Vranje', ''),
        schoolKind: fc.constantFrom('primary', 'secondary', 'home'),
        role: fc.constantFrom('teacher', 'Teacher', 'psychologist', 'principal', ''),
        protectionTeam: fc.constantFrom('yes', 'no', 'unknown' as const),
        school: fc.constantFrom('1', '2'),
      })
      .map(({ school, town, ...more }) => personNamed('Ana', 'Anić', { ...more, town, school: `Secret ${town} ${school}` }));
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (people) => {
        const [, [, , all] = [], ...rows] = textRows(totalsTable(smallProgramme, stateWith(people), 'en'));
        expect(Number(all)).toBe(people.length);
        expect(JSON.stringify(rows)).not.toContain('Secret');
        const traits = rows.filter(([, who]) => who !== '');
        for (const what of new Set(traits.map(([kind]) => kind))) {
          const counts = traits.flatMap(([kind, , count]) => (kind === what ? [Number(count)] : []));
          /* Whatever is added up, and taken away from all: each group that comes out is none, or as many as hide each other. */
          const sums = [0];
          for (const count of counts) sums.push(...sums.map((sum) => sum + count));
          const fewest = what === 'Town' ? 5 : 3;
          const computed = [...sums, ...sums.map((sum) => people.length - sum)];
          expect(computed.filter((count) => count < 0 || (count > 0 && count < fewest))).toEqual([]);
        }
        /* A count is of those who are in the group, and of nobody besides. */
        for (const [what, who, count] of traits) {
          if (what !== 'Town' || who === 'others, and not said') continue;
          expect(people.filter(({ town }) => fold(town) === fold(who ?? ''))).toHaveLength(Number(count));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds no name, school or contact as CSV, and no town or role of few', async () => {
    const named = await attendanceTable(smallProgramme, secretState, 'en');
    expect(foundIn(new TextDecoder().decode(await csvBytes(textRows(named), ';')))).toEqual(
      secrets.filter((secret) => !neverInTables.includes(secret)),
    );
    const totals = totalsTable(smallProgramme, stateWith([...secretPeople, ...secretPeople.slice(1)]), 'en');
    expect(foundIn(new TextDecoder().decode(await csvBytes(textRows(totals), ';')))).toEqual([]);
  });

  it('holds none of them as a workbook either', async () => {
    const totals = totalsTable(smallProgramme, stateWith([...secretPeople, ...secretPeople.slice(1)]), 'en');
    const about = { programme: smallProgramme, details, takenAt: proof.takenAt, proof };
    const bytes = await workbookBytes(trainingWorkbook('Attendance', totals, about, 'en'));
    expect([...unpacked(bytes).values()].flatMap(foundIn)).toEqual([]);
  });
});

describe('a blank sheet without personal data', () => {
  it('has only numbers, and the same spare rows', () => {
    const { rows } = attendanceSheet(smallProgramme, details, withoutEvents(secretState), {
      day: 1,
      language: 'en',
      fill: 'numbered',
      proof,
    });
    expect(rows.slice(0, 3)).toEqual(['1', '2', '3'].map((number) => [number, '', '', '', '', '', '', '']));
    expect(rows.slice(3)).toEqual([['4'], ['5'], ['6'], ['7'], ['8'], ['9']]);
  });

  it('holds no name, school, town, role or contact, and no trainer, in any language', () => {
    for (const language of languages) {
      const request = { day: 2, language, fill: 'numbered', proof } as const;
      const text = JSON.stringify(attendanceSheet(smallProgramme, details, withoutEvents(stateWith(secretPeople)), request));
      expect([...foundIn(text), ...details.trainers.filter((trainer) => text.includes(trainer))]).toEqual([]);
    }
  });
});
