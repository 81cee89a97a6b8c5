/** The one screen: controls that were hidden come back to the mouse as to Esc. */
import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { trainingInSight } from '../../../../domain/training/view';
import { SlimRun } from '../../../../renderer/run/slim-run';
import { slimBarShown } from '../../../../renderer/stage/open';
import { act } from '../../../../renderer/ui/act';
import { Laptop } from '../../domain/training/laptop';
import { screen, showTraining } from '../shown';

const controls = () => screen.queryByRole('region', { name: 'Running the day' });

test('the mouse brings the controls back', async () => {
  showTraining(Laptop.withTraining().does({ kind: 'start-day', day: 1 }), (at) => (
    <SlimRun training={trainingInSight(at.context('en'))} asking={false} telephonesAreOn={false} act={act} />
  ));
  expect(controls()).toBeTruthy();
  slimBarShown.set(false);
  await expect.poll(controls).toBeNull();
  const picture = document.querySelector('.slim-picture');
  if (picture) fireEvent.pointerMove(picture);
  await expect.poll(controls).toBeTruthy();
});
