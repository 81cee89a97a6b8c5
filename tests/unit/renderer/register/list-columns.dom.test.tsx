/** Columns of a list that nobody would miss until it is too late stand in sight, each to be taken by one choice. */

import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ListColumn, ListPreview } from '../../../../domain/desk/previews';
import type { ListField } from '../../../../domain/register/list';
import { ListColumns } from '../../../../renderer/register/list-columns';
import { field, screen, show } from '../shown';

const column = (heading: string, value: ListField, ...samples: readonly string[]): ListColumn => ({
  heading,
  samples,
  field: value,
  neverTaken: false,
  isRemembered: false,
});

function showColumns(...columns: readonly ListColumn[]): ListField[][] {
  const chosen: ListField[][] = [];
  const preview = { columns, nameOrder: 'first-last' } as ListPreview;
  show(
    <ListColumns
      preview={preview}
      onChange={(change) => {
        if (change.kind === 'columns') chosen.push([...change.fields]);
      }}
    />,
  );
  return chosen;
}

const inSight = (): readonly string[] =>
  screen
    .queryAllByRole('combobox')
    .filter((each) => !each.closest('details'))
    .map((each) => each.getAttribute('aria-label') ?? '');

test('a second telephone is told beside the fold, and taken as what a person says', async () => {
  const chosen = showColumns(
    column('R. br.', 'unused', '1', '2', '3.'),
    column('Ime i prezime', 'wholeName', 'Živka Šećerov'),
    column('Telefon škole', 'unused', '018 123 456'),
    column('Potpis', 'unused'),
  );
  expect(inSight()).toEqual(['What “Telefon škole” holds']);
  expect(screen.getByText('018 123 456')).toBeTruthy();
  await userEvent.selectOptions(field('What “Telefon škole” holds'), 'Note');
  expect(chosen).toEqual([['unused', 'wholeName', 'note', 'unused']]);
});

test('nothing stands beside the fold when all of a list is taken, or when it is open because no names were found', () => {
  showColumns(column('Ime i prezime', 'wholeName', 'Živka Šećerov'), column('Škola', 'school', 'Škola kod tri lipe'));
  expect(inSight()).toEqual([]);
  showColumns(column('', 'unused', 'Живка'), column('', 'unused', 'Шећеров'));
  expect(inSight()).toEqual([]);
});
