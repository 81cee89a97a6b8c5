import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soon } from '../../../../../domain/stage/presses';
import { act, type Bench, belgrade, openInFolder, training } from '../open-in-folder';
import { epson, laptop, dell as other, plugIn, benq as stranger } from '../plug-in';

const offered = ({ kit }: Bench): readonly number[] => kit.deskView().projector.offered.map(({ id }) => id);
const known = ({ kit }: Bench): readonly number[] => kit.settings.projectors.map(({ id }) => id);
const notices = ({ kit }: Bench): readonly string[] => kit.deskView().notices.map(({ notice }) => notice);

/** On a laptop that has used another projector. */
async function experienced(): Promise<Bench> {
  const bench = await openInFolder();
  plugIn(bench, [laptop, epson]);
  await bench.kit.requests['show-on-projector']('here');
  await bench.kit.requests['show-on-projector']('off');
  plugIn(bench, [laptop]);
  expect(known(bench)).toEqual([9]);
  return bench;
}

describe('a screen that the picture is on', () => {
  it('is remembered, and once only for as long as it stays', async () => {
    const bench = await openInFolder();
    await bench.kit.requests['show-on-projector']('here');
    plugIn(bench, [laptop, stranger]);
    await expect.poll(() => known(bench)).toEqual([7]);
    expect((await bench.again()).kit.settings.projectors).toEqual([{ id: 7, name: 'BenQ', width: 1024, height: 768 }]);
  });

  it('can’t be remembered while the disk refuses: that is said once, and the picture stays', async () => {
    const bench = await openInFolder();
    await bench.kit.requests['show-on-projector']('here');
    const file = join(bench.folder, 'settings.json');
    rmSync(file);
    mkdirSync(join(file, 'in the way'), { recursive: true });
    plugIn(bench, [laptop, stranger]);
    await expect.poll(() => notices(bench)).toEqual(['not-remembered']);
    expect(bench.kit.deskView().projector.on).toBe(true);
    plugIn(bench, [laptop, stranger]);
    expect(notices(bench)).toEqual(['not-remembered']);
  });
});

describe('a screen that the kit doesn’t know', () => {
  it('is offered while the picture is wanted, until a person said where it goes', async () => {
    const bench = await openInFolder();
    plugIn(bench, [laptop]);
    await bench.kit.requests['show-on-projector']('here');
    plugIn(bench, [laptop, stranger, other]);
    expect(offered(bench)).toEqual([7, 8]);
    expect(await bench.kit.requests['choose-screen'](8)).toEqual({ done: true });
    expect(known(bench)).toEqual([8]);
    expect((await bench.again()).kit.settings).toMatchObject({ projectorWanted: true, projectors: [{ id: 8, name: 'DELL' }] });
  });

  it('is not offered while nobody wants the picture, nor again after “Not there” as long as it stays', async () => {
    const bench = await experienced();
    plugIn(bench, [laptop, stranger]);
    expect(offered(bench)).toEqual([]);
    await bench.kit.requests['show-on-projector']('off');
    plugIn(bench, [laptop]);
    await bench.kit.requests['show-on-projector']('here');
    plugIn(bench, [laptop, stranger]);
    await bench.kit.requests['choose-screen'](null);
    expect(offered(bench)).toEqual([]);
    plugIn(bench, [laptop]);
    plugIn(bench, [laptop, stranger]);
    expect(offered(bench)).toEqual([7]);
  });

  it('is meant by Show on projector when it is the only one', async () => {
    const bench = await experienced();
    plugIn(bench, [laptop, stranger]);
    await bench.kit.requests['show-on-projector']('here');
    expect(known(bench)).toEqual([7, 9]);
  });

  it('can’t be chosen once it is gone, and the desk’s own never', async () => {
    const bench = await openInFolder();
    plugIn(bench, [laptop]);
    expect(await bench.kit.requests['choose-screen'](7)).toEqual({ refused: 'no-such-screen' });
    expect(await bench.kit.requests['choose-screen'](1)).toEqual({ refused: 'no-such-screen' });
    expect(bench.kit.settings.projectorWanted).toBe(false);
  });
});

describe('a test of the screens', () => {
  it('shows the test picture in the place of everything else, and is remembered for two weeks', async () => {
    const bench = await openInFolder();
    await bench.kit.requests['create-training'](belgrade);
    plugIn(bench, [laptop, stranger]);
    await bench.kit.requests['test-screens']('picture');
    expect(bench.kit.audienceView().scene).toEqual({ kind: 'test-picture' });
    expect(await bench.kit.requests.health()).toMatchObject({ screensTested: undefined });
    await bench.kit.requests['screens-tested']();
    expect(bench.kit.audienceView().scene.kind).not.toBe('test-picture');
    expect(await bench.kit.requests.health()).toMatchObject({ screensTested: { on: '2023-10-11', isRecent: true } });
    expect(known(bench)).toEqual([7]);
    bench.advance(15 * 24 * 60 * 60_000);
    expect(await bench.kit.requests.health()).toMatchObject({ screensTested: { on: '2023-10-11', isRecent: false } });
  });
});

describe('the start key', () => {
  it('begins with the first slide while the first part runs, and later brings the picture back where it was', async () => {
    const bench = await openInFolder();
    await bench.kit.requests['create-training'](belgrade);
    await act(bench, { kind: 'start-day', day: 1 }, { kind: 'next' });
    await bench.kit.requests['show-on-projector']('start');
    expect(training(bench).run.slideNumber).toBe(1);
    const { blocks } = training(bench).agenda[0];
    const later = blocks.findLast(({ firstSlide }) => firstSlide !== undefined)?.firstSlide;
    if (!later) throw new Error('the day has no slides');
    await act(bench, { kind: 'go-to', slide: later });
    await bench.kit.requests['show-on-projector']('off');
    await bench.kit.requests['show-on-projector']('start');
    expect(training(bench).run.slide).toEqual(later);
  });
});

describe('Esc while no training is open', () => {
  it('takes the picture off at the second press, and other keys are refused', async () => {
    const bench = await openInFolder();
    const { requests } = bench.kit;
    const leave = async (): Promise<boolean> => {
      expect(await requests.press('leave')).toEqual({ done: true });
      return bench.kit.settings.projectorWanted;
    };
    await requests['show-on-projector']('here');
    expect(await leave()).toBe(true);
    expect(bench.kit.deskView().pressedOnce).toMatchObject({ key: 'leave' });
    bench.advance(soon + 1);
    expect(await leave()).toBe(true);
    bench.advance(soon);
    expect(await leave()).toBe(false);
    expect(bench.kit.deskView().pressedOnce).toBeUndefined();
    expect(await leave()).toBe(false);
    expect(await requests.press('next')).toEqual({ refused: 'no-training' });
  });
});

describe('the room sees the desk', () => {
  it('on a projector’s screen, too, although there is another one: so names wait for an answer', async () => {
    const bench = await openInFolder();
    plugIn(bench, [laptop, stranger]);
    expect(bench.kit.isPrivate).toBe(true);
    await bench.kit.requests['show-on-projector']('here');
    await expect.poll(() => known(bench)).toEqual([7]);
    plugIn(bench, [laptop, stranger], stranger);
    expect(bench.kit.deskView().projector).toMatchObject({ privacy: 'unasked', deskInSight: true });
  });
});
