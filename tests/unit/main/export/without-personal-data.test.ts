/** Nothing in a file without personal data tells who a participant is: not its text, and not the order of its rows. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { csvBytes, textRows } from '../../../../main/export/attendance-csv';
import { attendanceSheet } from '../../../../main/export/attendance-sheet';
import { attendanceTable } from '../../../../main/export/attendance-table';
import { workbookBytes } from '../../../../main/export/attendance-workbook';
import { momentAt, smallProgramme } from '../../builders';
import { details, secretPeople, secretState, secrets, stateWith, unpacked } from './register';

const nameless = { language: 'en', personalData: false } as const;
const table = attendanceTable(smallProgramme, secretState, nameless);

const foundIn = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };

describe('a table without personal data', () => {
  it('has a number of its own in each row, and what the donor counts', () => {
    expect(textRows(table)).toEqual([
      [
        'No.',
        'Sex, only for the donor’s count',
        'Member of the Protection Team',
        'Day 1 morning',
        'Day 1 afternoon',
        'Day 2 morning',
        'Day 2 afternoon',
        'Minutes present',
        'Completion rule fulfilled',
      ],
      ['1', 'female', 'no', 'absent', 'excused', 'not marked', 'not marked', '0 of 765', 'no'],
      ['2', 'male', 'yes', 'late', 'present', 'present', 'present', '744 of 765', 'yes'],
      ['3', 'not said', 'not said', 'present', 'present', 'present', 'present', '765 of 765', 'yes'],
    ]);
  });

  it('is the same whatever the order in which people are on the list', () => {
    const { participants, marks } = secretState;
    const otherWayRound = {
      ...secretState,
      participants: participants.toReversed().map((one, index) => ({ ...one, number: index + 1 })),
      marks,
    };
    expect(textRows(attendanceTable(smallProgramme, otherWayRound, nameless))).toEqual(textRows(table));
  });

  it('holds no name, school, town, role or contact as CSV', async () => {
    const named = attendanceTable(smallProgramme, secretState, { ...nameless, personalData: true });
    expect(foundIn(new TextDecoder().decode(await csvBytes(textRows(named), ';')))).toHaveLength(secrets.length - 1);
    expect(foundIn(new TextDecoder().decode(await csvBytes(textRows(table), ';')))).toEqual([]);
  });

  it('holds none of them as a workbook either', async () => {
    const bytes = await workbookBytes(table, smallProgramme, details, { language: 'en', proof });
    expect([...unpacked(bytes).values()].flatMap(foundIn)).toEqual([]);
  });
});

describe('a sheet without personal data', () => {
  const sheetOf = (fill: 'filled' | 'blank', state = secretState) =>
    attendanceSheet(smallProgramme, details, state, { day: 1, language: 'en', fill, proof, personalData: false });

  it('has running numbers and presence without times, in an order that tells nothing', () => {
    expect(sheetOf('filled').rows).toEqual([
      ['1', '', '', 'absent', '', 'excused', ''],
      ['2', '', '', 'late', '', 'present', ''],
      ['3', '', '', 'present', '', 'present', ''],
    ]);
  });

  it('has only numbers when blank, and the same spare rows', () => {
    const { rows } = sheetOf('blank');
    expect(rows.slice(0, 3)).toEqual(['1', '2', '3'].map((number) => [number, '', '', '', '', '', '']));
    expect(rows.slice(3)).toEqual([[], [], [], [], [], []]);
  });

  it('holds no name, school, town, role or contact, and no trainer, in any language', () => {
    for (const language of languages) {
      for (const fill of ['filled', 'blank'] as const) {
        const request = { day: 2, language, fill, proof, personalData: false } as const;
        const text = JSON.stringify(attendanceSheet(smallProgramme, details, stateWith(secretPeople), request));
        expect([...foundIn(text), ...details.trainers.filter((trainer) => text.includes(trainer))]).toEqual([]);
      }
    }
  });
});
