import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SheetList } from '../../../../../domain/forms/sheet-list';
import type { FormTurnView } from '../../../../../domain/forms/sign-in';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { personNamed } from '../../../builders';
import { act, type Bench, desk, openInFolder, training } from '../open-in-folder';
import { benq, laptop, plugIn } from '../plug-in';

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

const pin = '2468';

async function turned(collection: 'test-d1am' | 'evaluation-d2pm' = 'test-d1am'): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  granted(await bench.kit.requests['create-sample']());
  granted(await bench.kit.requests['turn-to-participants']({ purpose: collection, pin }));
  return bench;
}

const seen = ({ kit }: Bench): FormTurnView => {
  const view = kit.signIn.view();
  if (view?.kind !== 'form') throw new Error('The laptop is not turned');
  return view;
};

const handIn = ({ kit }: Bench, code: string, answers: Record<string, string> = { t11: 'a' }) =>
  kit.signIn.requests['hand-in']({ code, answers }, false);

const sheets = async (bench: Bench): Promise<SheetList> => {
  granted(await bench.kit.signIn.requests['turn-back'](pin));
  return granted(await bench.kit.requests['list-sheets']('test-d1am'));
};

test('a form that is handed in is on the disk and counted, in no log, and no step that can be taken back', async () => {
  const bench = await turned();
  const id = bench.kit.deskView().training?.id ?? '';
  expect(await handIn(bench, 'ma07')).toEqual({ done: true });
  expect(seen(bench).returned).toEqual({ collection: 'test-d1am', count: 1, present: 0 });
  const text = readFileSync(join(bench.folder, 'trainings', id, 'answers', 'test-d1am.json'), 'utf8');
  expect(Object.keys(JSON.parse(text).sheets[0]).toSorted()).toEqual(['answers', 'code', 'id']);
  const { canTakeBack, sheets: kept } = await sheets(bench);
  expect(canTakeBack).toBe(false);
  expect(kept.map(({ code }) => code)).toEqual(['MA07']);
});

test('what is no answer, no code, or may be a name is refused, and nothing of it is kept', async () => {
  const bench = await turned('evaluation-d2pm');
  expect(await handIn(bench, '', { e1: '9' })).toMatchObject({ refused: 'wrong-answer' });
  await act(bench, { kind: 'add-participant', person: personNamed('Zdravka', 'Šćepanović') });
  expect(await handIn(bench, '', { e18: 'Hvala, Zdravka!' })).toMatchObject({ refused: 'name-in-comment', field: 'e18' });
  expect(seen(bench).returned.count).toBe(0);
  const confirmed = await bench.kit.signIn.requests['hand-in']({ code: '', answers: { e18: 'Hvala, Zdravka!' } }, true);
  expect(confirmed).toEqual({ done: true });
  expect(seen(bench).returned.count).toBe(1);
});

describe('the PIN', () => {
  test('is four to eight digits', async () => {
    const bench = await openInFolder();
    await bench.kit.requests['answer-room'](false);
    granted(await bench.kit.requests['create-sample']());
    for (const unfit of ['', '123', 'abcd', '12 34', '123456789']) {
      expect(await bench.kit.requests['turn-to-participants']({ purpose: 'test-d1am', pin: unfit })).toMatchObject({
        refused: 'pin-unfit',
        field: 'pin',
      });
    }
    expect(bench.kit.deskView().turned).toBeUndefined();
  });

  test('is tried five times, wherever it is typed, and then after a minute again', async () => {
    const bench = await turned();
    const { requests, signIn } = bench.kit;
    expect(await requests['turn-back']('0000')).toMatchObject({ refused: 'wrong-pin', values: { left: 4 } });
    for (const left of [3, 2, 1]) expect(await signIn.requests['turn-back']('1111')).toMatchObject({ values: { left } });
    expect(await signIn.requests['turn-back']('2222')).toMatchObject({ refused: 'pin-wait', values: { seconds: 60 } });
    bench.advance(20_000);
    expect(await requests['turn-back'](pin)).toMatchObject({ refused: 'pin-wait', values: { seconds: 40 } });
    bench.advance(40_000);
    expect(await requests['turn-back']('3333')).toMatchObject({ refused: 'wrong-pin', values: { left: 4 } });
    expect(await requests['turn-back'](pin)).toEqual({ done: true });
    expect(bench.kit.deskView().turned).toBeUndefined();
  });

  test('is no try while nothing was typed, and is the same with a space in it', async () => {
    const bench = await turned();
    const { requests, signIn } = bench.kit;
    for (const empty of ['', ' ']) expect(await signIn.requests['turn-back'](empty)).toMatchObject({ refused: 'pin-empty', field: 'pin' });
    expect(await requests['turn-back']('0000')).toMatchObject({ values: { left: 4 } });
    expect(await signIn.requests['turn-back'](`${pin} `)).toEqual({ done: true });
  });

  test('is nowhere on the disk, and a new start opens the desk as always', async () => {
    const bench = await turned();
    const again = await bench.again();
    expect(again.kit.deskView().turned).toBeUndefined();
    expect(again.kit.signIn.view()).toBeUndefined();
    expect(readFileSync(join(bench.folder, 'settings.json'), 'utf8')).not.toContain(pin);
  });
});

describe('while the laptop is turned', () => {
  test('the desk is shown no name, no note and no other training, and may ask for little', async () => {
    const bench = await turned();
    await act(bench, { kind: 'add-participant', person: personNamed('Zdravka', 'Šćepanović') });
    const view = bench.kit.deskView();
    expect(JSON.stringify(view)).not.toMatch(/Zdravka|Šćepanović/u);
    expect(view).toMatchObject({
      inSight: true,
      library: { count: 0, next: undefined },
      notices: [],
      turned: { purpose: 'test-d1am', hasFailed: false },
    });
    const { signIn } = bench.kit;
    expect((['dispatch', 'turn-back', 'ready'] as const).every((channel) => signIn.mayAsk(channel))).toBe(true);
    for (const channel of ['list-sheets', 'form-results', 'export-attendance', 'save-bundle', 'open-training', 'answer-room'] as const) {
      expect(signIn.mayAsk(channel), channel).toBe(false);
    }
  });

  test('the window is shown a form without a name and without the right answers', async () => {
    const bench = await turned();
    await act(bench, { kind: 'add-participant', person: personNamed('Zdravka', 'Šćepanović') });
    const text = JSON.stringify(seen(bench));
    expect(text).not.toMatch(/Zdravka|Šćepanović/u);
    expect(text).not.toContain('"key"');
  });

  test('the window is covered when the room may have come to see the screen', async () => {
    const bench = await turned();
    expect(seen(bench).isCovered).toBe(false);
    plugIn(bench, [laptop, benq]);
    expect(seen(bench).isCovered).toBe(false);
    plugIn(bench, [laptop]);
    expect(seen(bench).isCovered).toBe(true);
  });

  test('a language holds for one person: a page that comes anew begins with the training’s', async () => {
    const bench = await turned();
    const { usual } = seen(bench);
    const other = usual === 'en' ? 'sr-Cyrl' : 'en';
    granted(await bench.kit.signIn.requests['choose-language'](other));
    expect(seen(bench).language).toBe(other);
    granted(await bench.kit.signIn.requests.ready());
    expect(seen(bench).language).toBe(usual);
  });

  test('a window that failed is none, and the desk says so', async () => {
    const bench = await turned();
    await bench.kit.signIn.fails();
    expect(bench.kit.signIn.view()).toBeUndefined();
    expect(bench.kit.deskView().turned?.hasFailed).toBe(true);
  });
});

test('nothing is turned while the room may see the screen, and nothing handed in while it is not turned', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  granted(await bench.kit.requests['create-sample']());
  await bench.kit.requests['answer-room'](true);
  expect(await bench.kit.ask('turn-to-participants', [{ purpose: 'test-d1am', pin }])).toMatchObject({ refused: 'room-can-see' });
  expect(await handIn(bench, 'ma07')).toMatchObject({ refused: 'not-turned' });
});

test('paper and laptop are counted together, of those who are present, and shown to the room only when asked', async () => {
  const bench = await turned();
  await act(bench, { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
  granted(await handIn(bench, 'ma07'));
  granted(await bench.kit.signIn.requests['turn-back'](pin));
  const { requests } = bench.kit;
  granted(await requests['keep-sheet']({ collection: 'test-d1am', sheet: { code: 'jo12', answers: {} }, instead: null, confirmed: false }));
  const present = training(bench).register.present.d1am;
  expect(present).toBeGreaterThan(0);
  expect(desk(bench).returned).toEqual([
    { collection: 'test-d1am', count: 2, present },
    { collection: 'test-d2pm', count: 0, present: 0 },
    { collection: 'evaluation-d2pm', count: 0, present: 0 },
  ]);
  expect(bench.kit.audienceView().returned).toBeUndefined();
  granted(await requests['show-returned']('test-d1am'));
  expect(bench.kit.audienceView().returned).toEqual({ collection: 'test-d1am', count: 2, present });
  expect(training(bench).audience.returned).toEqual({ collection: 'test-d1am', count: 2, present });
  granted(await requests['show-returned'](null));
  expect(bench.kit.audienceView().returned).toBeUndefined();
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(desk(again).returned[0]).toEqual({ collection: 'test-d1am', count: 2, present });
});
