/** A list looked at before it comes in: who is new, and what it knows of people who are here. */
import { expect, test } from 'vitest';
import type { ListPreview, ListPreviewRow } from '../../../../domain/desk/previews';
import { ListPreviewDialog } from '../../../../renderer/register/list-preview-dialog';
import { asked, press, screen, show } from '../shown';

const row = (line: number, name: string, more: Partial<ListPreviewRow>): ListPreviewRow => ({
  ...{ line, name, tidied: undefined, school: '', town: '', contact: '', contactLeftOut: false, note: '', noteLeftOut: false },
  ...{ verdict: 'new', reason: undefined, completion: undefined },
  ...more,
});
const sex = { field: 'sex', value: 'female' } as const;
const differs = [{ field: 'role', here: 'pedagogue', listed: 'psychologist' }] as const;

const list: ListPreview = {
  ...{ preview: 'preview-1', file: 'list.csv', sheets: ['list'], sheet: 0, letters: undefined, isParted: false, top: [], heading: 1 },
  ...{ columns: [], nameOrder: 'first-last', isTidied: false },
  rows: [
    row(2, 'Ana Anić', { verdict: 'already-here', reason: 'on-the-list', completion: { fills: [sex], differs, certified: [] } }),
    row(3, 'Iva Ivić', { verdict: 'doubtful', reason: 'same-name', completion: { fills: [sex], differs: [], certified: [] } }),
    row(4, 'Oto Otić', {}),
  ],
};

function showList(): void {
  const columns = ['firstName', 'lastName'].map((field) => ({
    ...{ heading: field, samples: [], neverTaken: false, isRemembered: false },
    field: field as 'firstName',
  }));
  show(<ListPreviewDialog first={{ ...list, columns }} onImported={() => {}} onClose={() => {}} />, {
    'import-list': () => ({ imported: 1, completed: 2 }),
  });
}

test('one tick fills in for everybody who is here, and those who are new come in along with it', async () => {
  showList();
  expect(screen.getByText('role stays “pedagogue”; in this list “psychologist”')).toBeDefined();
  await press(/Fill in what is missing for 2 people/u, 'checkbox');
  await press('Import 1 participant · Fill in for 2 people');
  expect(asked('import-list')).toEqual([['preview-1', [4], [2, 3]]]);
});

test('a row is about somebody who is here or somebody new, and nothing is filled in unasked', async () => {
  showList();
  await press(/Iva Ivić, line 3: fill in: sex female/u, 'checkbox');
  await press('Add Iva Ivić, line 3', 'checkbox');
  await press('Import 2 participants');
  expect(asked('import-list')).toEqual([['preview-1', [3, 4], []]]);
});
