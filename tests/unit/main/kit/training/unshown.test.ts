/** A training that can be read and can't be shown is left for the Library, and the kit goes on with the others. */
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import type * as Cards from '../../../../../domain/training/card';
import type { DetailsInput } from '../../../../../domain/training/schema';
import type * as Views from '../../../../../domain/training/view';
import { act, belgrade, cards, desk, openInFolder, training } from '../open-in-folder';

/* Small, as this file is alone in its process and the programme is not what it asks for. */
const content = resolve('content/examples');
const here: DetailsInput = { ...belgrade, programme: 'first-aid' };

/** The place of the training of which a view throws. */
const unshown = vi.hoisted(() => ({ desk: '', card: '', audience: '' }));
vi.mock('../../../../../domain/training/view', async (original) => {
  const real = await original<typeof Views>();
  const unless = (place: string, what: string): void => {
    if (place === what) throw new TypeError('Mira Mirić is undefined');
  };
  return {
    ...real,
    trainingView: (context: Parameters<typeof real.trainingView>[0]) => {
      unless(context.details.place, unshown.desk);
      return real.trainingView(context);
    },
    sceneContext: (context: Parameters<typeof real.sceneContext>[0]) => {
      unless(context.details.place, unshown.audience);
      return real.sceneContext(context);
    },
  };
});

vi.mock('../../../../../domain/training/card', async (original) => {
  const real = await original<typeof Cards>();
  return {
    ...real,
    cardOf: (...[summary, ...given]: Parameters<typeof real.cardOf>) => {
      if (summary.details.place === unshown.card) throw new TypeError('Mira Mirić is undefined');
      return real.cardOf(summary, ...given);
    },
  };
});

test.each(['desk', 'card', 'audience'] as const)(
  'where its %s throws it is told of, without the error’s words, and others open',
  async (what) => {
    Object.assign(unshown, { desk: '', card: '', audience: '' });
    const bench = await openInFolder(undefined, content);
    await bench.kit.requests['create-training']({ ...here, place: 'Niš' });
    const [other] = await cards(bench);
    await bench.kit.requests['create-training'](here);
    await act(bench, { kind: 'start-day', day: 1 });
    unshown[what] = 'Beograd';
    await bench.kit.requests.dispatch({ kind: 'next' });
    bench.kit.audienceView();
    const { unreadable, training: open } = desk(bench);
    expect(unreadable).toMatchObject([{ known: { place: 'Beograd' }, trouble: { problem: 'the kit can’t make sense of it (TypeError)' } }]);
    expect(open).toBeUndefined();
    expect(bench.kit.audienceView().scene.kind).toBe('waiting');
    expect(bench.kit.deskTime().behind).toBeUndefined();
    const [broken] = unreadable;
    if (!other || !broken) throw new Error('not both are told');
    expect(await bench.kit.requests['open-training'](other.id)).toEqual({ done: true });
    expect(training(bench).details.place).toBe('Niš');

    unshown[what] = '';
    expect(await bench.kit.requests['open-training'](broken.id)).toEqual({ done: true });
    expect(training(bench)).toMatchObject({ details: { place: 'Beograd' }, run: { day: 1 } });
  },
);
