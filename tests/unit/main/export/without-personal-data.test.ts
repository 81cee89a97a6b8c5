/** A file without personal data doesn't tell who a participant is: not in its text, not in its rows, and no number that can be computed. */
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
import { completedBy, details, secretPeople, secretState, secrets, stateWith, unpacked, withoutEvents } from './register';

const textRows = (table: Table): readonly (readonly string[])[] => valueRows(table).map((row) => row.map(String));

const foundIn = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

/** A way to reach people, and what the trainer noted of them: in no table, with names or without. */
const neverInTables = ['ljubica@example.org', 'leaves at three'];

const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };

/** Nine people, of whom eight completed; of these three are men, five come from Niš. */
const nine = completedBy(
  Array.from({ length: 9 }, (_, index) =>
    personNamed('Ana', `Anić ${index}`, {
      sex: index < 5 ? 'female' : 'male',
      town: ['Niš', 'Niš', 'Ниш', 'NIŠ', 'Nis', 'Ada', 'Ada', 'Vranje'][index] ?? '',
      school: `School ${index}`,
      role: index === 7 ? 'principal' : 'teacher',
      protectionTeam: index < 4 ? 'yes' : 'unknown',
    }),
  ),
  [8],
);

describe('a table without personal data', () => {
  it('has what the donor counts, by sex and town too, and the small groups among the others', () => {
    expect(textRows(totalsTable(smallProgramme, nine, 'en'))).toEqual([
      ['What was counted', 'Who', 'Participants'],
      ['All participants', '', '9'],
      ['Present in at least one half-day', '', '8'],
      ['Present, Day 1 morning', '', '8'],
      ['Present, Day 1 afternoon', '', '8'],
      ['Present, Day 2 morning', '', '8'],
      ['Present, Day 2 afternoon', '', '8'],
      ['Fulfilled the completion rule', '', '8'],
      ['Sex, of those who completed', 'female', '5'],
      ['Sex, of those who completed', 'male', '3'],
      ['Town, of those who completed', 'others, and not noted', '8'],
      ['Kind of school, of those who completed', 'primary', '8'],
      ['Role, of those who completed', 'others, and not noted', '8'],
      ['Member of the Protection Team, of those who completed', 'yes', '4'],
      ['Member of the Protection Team, of those who completed', 'not noted', '4'],
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
      fc.property(fc.array(person, { maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 8 }), (people, absent) => {
        const [, [, , all] = [], ...rows] = textRows(totalsTable(smallProgramme, completedBy(people, absent), 'en'));
        expect(Number(all)).toBe(people.length);
        const completed = people.filter((_, index) => !absent.includes(index));
        expect(JSON.stringify(rows)).not.toContain('Secret');
        const traits = rows.filter(([, who]) => who !== '');
        for (const what of new Set(traits.map(([kind]) => kind))) {
          const counts = traits.flatMap(([kind, , count]) => (kind === what ? [Number(count)] : []));
          /* Whatever is added up, and taken away from all: each group that comes out is none, or as many as hide each other. */
          const sums = [0];
          for (const count of counts) sums.push(...sums.map((sum) => sum + count));
          const fewest = what === 'Town, of those who completed' ? 5 : 3;
          const computed = [...sums, ...sums.map((sum) => completed.length - sum)];
          /* Fewer than five are not parted: their number alone is told. */
          const isParted = counts.length > 1 || completed.length >= 5;
          expect(computed.filter((count) => count < 0 || (isParted && count > 0 && count < fewest))).toEqual([]);
        }
        /* A count is of those who are in the group, and of nobody besides. */
        for (const [what, who, count] of traits) {
          if (what !== 'Town, of those who completed' || who === 'others, and not noted' || who === 'not noted') continue;
          expect(completed.filter(({ town }) => fold(town) === fold(who ?? ''))).toHaveLength(Number(count));
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
    const totals = totalsTable(smallProgramme, completedBy([...secretPeople, ...secretPeople.slice(1)]), 'en');
    expect(foundIn(new TextDecoder().decode(await csvBytes(textRows(totals), ';')))).toEqual([]);
  });

  it('holds none of them as a workbook either', async () => {
    const totals = totalsTable(smallProgramme, completedBy([...secretPeople, ...secretPeople.slice(1)]), 'en');
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
