/** The statements of a training in their order: moved, skipped, brought back and gone to. */
import { expect, test } from 'vitest';
import { runView } from '../../../../domain/stage/console';
import { StatementsDialog } from '../../../../renderer/barometer/statements-dialog';
import { act } from '../../../../renderer/ui/act';
import { atBarometer } from '../../domain/training/laptop';
import { asked, press, screen, showTraining } from '../shown';

function showStatements(): { readonly closed: () => number } {
  let closed = 0;
  showTraining(atBarometer(), (at) => {
    const { barometer } = runView(at.training, at.sceneContext(), at.device);
    if (!barometer) throw new Error('no barometer is on the screen');
    return (
      <StatementsDialog
        barometer={barometer}
        language="en"
        act={act}
        onClose={() => {
          closed += 1;
        }}
      />
    );
  });
  return { closed: () => closed };
}

const lines = (): readonly string[] =>
  screen.getAllByRole('button', { name: /^Show “/u }).map((button) => button.getAttribute('aria-label')?.slice(6, -1) ?? '');

test('one moves later; the first can’t move earlier', async () => {
  showStatements();
  const [first = '', second = '', ...rest] = lines();
  expect(screen.getByRole('button', { name: `Move “${first}” earlier` }).getAttribute('aria-disabled')).toBe('true');
  await press(`Move “${first}” later`);
  expect(lines()).toEqual([second, first, ...rest]);
});

test('one that is skipped says so and can be brought back', async () => {
  showStatements();
  const [, second = ''] = lines();
  await press(`Skip “${second}”`);
  expect(screen.getByText('skipped')).toBeDefined();
  await press(`Bring back “${second}”`);
  expect(screen.queryByText('skipped')).toBeNull();
});

test('gone to one, the dialog closes', async () => {
  const { closed } = showStatements();
  const [, second = ''] = lines();
  await press(`Show “${second}”`);
  expect(asked('dispatch')).toMatchObject([[{ kind: 'go-to-statement' }]]);
  expect(closed()).toBe(1);
});
