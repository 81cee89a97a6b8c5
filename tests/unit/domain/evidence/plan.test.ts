/** What an evidence file will hold, from the programme's list and from how far each document is. */
import { describe, expect, test } from 'vitest';
import { entriesOf, evidencePlan, isLacking, isMade } from '../../../../domain/evidence/plan';
import type { TrainingDocument } from '../../../../domain/export/documents';
import type { EvidenceList } from '../../../../domain/programme/evidence-list';

const document = (id: TrainingDocument['id'], more: Partial<TrainingDocument> = {}): TrainingDocument => ({
  id,
  title: undefined,
  phase: 'after',
  shape: 'across',
  formats: ['PDF'],
  holds: 'nobody',
  without: undefined,
  alwaysNames: false,
  isReport: false,
  isOptional: false,
  hasLargePrint: false,
  amount: undefined,
  review: undefined,
  state: { is: 'ready', remark: undefined },
  ...more,
});
const waiting = (canBeMade: boolean): TrainingDocument['state'] => ({
  is: 'waits',
  for: { key: 'wait-nobody-listed', values: {} },
  mend: undefined,
  canBeMade,
});
const all: readonly TrainingDocument[] = [
  document('agenda', { phase: 'before' }),
  document('badges', { phase: 'before', holds: 'participants', alwaysNames: true }),
  document('attendance-1', { holds: 'participants', alwaysNames: true }),
  document('attendance-2', { holds: 'participants', alwaysNames: true, state: waiting(true) }),
  document('certificates', { holds: 'participants', alwaysNames: true, state: waiting(false) }),
  document('participants', { formats: ['XLSX', 'CSV'], holds: 'participants', without: 'personal-data' }),
  document('signed-sheets', { phase: 'during', isOptional: true, holds: 'participants', alwaysNames: true, state: waiting(false) }),
  document('paper:notice', { phase: 'before', title: 'Notice' }),
];
const list = (...documents: EvidenceList['parts'][number]['documents']): EvidenceList => ({
  review: undefined,
  parts: [{ heading: { en: 'Part', sr: 'Deo' }, documents }],
});
const item = (name: string, withoutPersonalData = false) => ({ document: name, format: undefined, withoutPersonalData });
const asked = { language: 'en', personalData: true } as const;

describe('an evidence file', () => {
  test('has the documents of the programme’s list in its order, numbered through, and says of each how far it is', () => {
    const plan = evidencePlan(list(item('paper:notice'), item('attendance-2'), item('certificates'), item('signed-sheets')), all, asked);
    expect(entriesOf(plan).map(({ number, document: id, state }) => [number, id, state.is])).toEqual([
      [1, 'paper:notice', 'ready'],
      [2, 'attendance-2', 'incomplete'],
      [3, 'certificates', 'missing'],
      [4, 'signed-sheets', 'none'],
    ]);
    expect(
      entriesOf(plan)
        .filter(isMade)
        .map(({ number }) => number),
    ).toEqual([1, 2]);
    expect(
      entriesOf(plan)
        .filter(isLacking)
        .map(({ number }) => number),
    ).toEqual([2, 3]);
    expect(plan).toMatchObject({ isOfProgramme: true, parts: [{ heading: 'Part' }] });
  });

  test('of a programme that names none has what comes after a training, its agenda and its signed sheets, and it is said', () => {
    const plan = evidencePlan(undefined, all, asked);
    expect(plan.isOfProgramme).toBe(false);
    expect(entriesOf(plan).map(({ document: id }) => id)).toEqual([
      'agenda',
      'attendance-1',
      'attendance-2',
      'certificates',
      'participants',
      'signed-sheets',
    ]);
  });

  test('without personal data leaves out what always names people, says so, and has the rest without', () => {
    const plan = evidencePlan(list(item('attendance-1'), item('participants'), item('participants', true), item('agenda')), all, {
      ...asked,
      personalData: false,
    });
    expect(entriesOf(plan).map(({ state, holds, personalData }) => [state.is, holds, personalData])).toEqual([
      ['left-out', 'participants', true],
      ['ready', 'nobody', false],
      ['ready', 'nobody', true],
    ]);
    expect(
      entriesOf(plan)
        .filter(isMade)
        .every(({ holds }) => holds === 'nobody'),
    ).toBe(true);
  });

  test('may name one document with and without personal data', () => {
    const plan = evidencePlan(list(item('participants'), item('participants', true)), all, asked);
    expect(entriesOf(plan).map(({ holds, personalData }) => [holds, personalData])).toEqual([
      ['participants', true],
      ['nobody', false],
    ]);
  });

  test('goes by what a format holds, not by what the first one does: the workbook of indicators has people, the paper has none', () => {
    const indicators = document('indicators', { formats: ['PDF', 'XLSX', 'CSV'] });
    const told = (...[withoutPersonalData, personalData]: readonly [boolean, boolean]) =>
      entriesOf(
        evidencePlan(list({ document: 'indicators', format: 'XLSX', withoutPersonalData }, item('indicators')), [indicators], {
          ...asked,
          personalData,
        }),
      ).map((entry) => [entry.format, entry.holds, entry.personalData]);
    expect(told(false, true)).toEqual([
      ['XLSX', 'participants', true],
      ['PDF', 'nobody', true],
    ]);
    for (const without of [told(true, true), told(false, false)]) expect(without[0]).toEqual(['XLSX', 'nobody', false]);
  });

  test('says that the programme knows nothing of a document which the list names all the same', () => {
    const [entry] = entriesOf(evidencePlan(list(item('barometer')), all, asked));
    expect(entry && [entry.state.is, isLacking(entry), isMade(entry)]).toEqual(['unknown', true, false]);
  });
});
