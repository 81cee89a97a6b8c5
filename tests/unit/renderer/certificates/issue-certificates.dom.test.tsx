/** Before certificates are issued it is said of how many something is missing, and what is missing on them can be chosen there. */
import { expect, test } from 'vitest';
import type { CertificatesView, IssuedRow } from '../../../../domain/certificates/view';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { IssueCertificates } from '../../../../renderer/certificates/issue-certificates';
import { calendarDay, personNamed } from '../../builders';
import { asked, press, screen, show } from '../shown';

const vanja = personNamed('Vanja', 'Vasić');
const issued: IssuedRow = {
  ...{ number: '2023-AAAA-BBBB-001', name: 'Ana Anić', on: calendarDay('2023-10-12'), by: 'Mira Mirić', insteadOf: null, reason: '' },
  ...{ standing: 'standing', isDouble: false, isShort: false, apart: '' },
};
const view = (change: Partial<CertificatesView>): CertificatesView => ({
  ...{ review: undefined, missing: [], byHand: [], asked: [], without: [], issued: [], by: 'Mira Mirić', canUndo: false },
  ...{ ready: ['Vanja Vasić'], withoutSex: [{ id: 'vanja' as ParticipantId, person: vanja }] },
  gaps: { sex: 1, school: 0, role: 12 },
  ...change,
});
const showIssue = (change: Partial<CertificatesView> = {}): void => {
  show(<IssueCertificates certificates={view(change)} onFirst={() => {}} />, { dispatch: () => ({ done: true }) });
};

test('before the first ones it is told of how many something is missing, and how it comes in', () => {
  showIssue();
  expect(
    screen.getByText(/Missing in the register for them: sex of 1, role of 12\..*Register.*“Import list…” fills them in/u),
  ).toBeDefined();
});

test('later ones are not issued without a word about those whose sex is missing; it can be chosen there', async () => {
  showIssue({ issued: [issued] });
  await press('Vanja Vasić: female');
  expect(asked('dispatch')).toEqual([[{ kind: 'change-participant', participant: 'vanja', person: { ...vanja, sex: 'female' } }]]);
});

test('where nothing is missing nothing is told', () => {
  showIssue({ gaps: { sex: 0, school: 0, role: 0 }, withoutSex: [], issued: [issued] });
  expect(screen.queryByText(/Missing in the register/u)).toBeNull();
  expect(screen.queryByText(/without “female”/u)).toBeNull();
});
