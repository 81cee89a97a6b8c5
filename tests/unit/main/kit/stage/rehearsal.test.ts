import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personNamed } from '../../../builders';
import { act, type Bench, belgrade, cards, openInFolder, training } from '../open-in-folder';

async function rehearsing(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  await act(bench, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  expect(await bench.kit.requests.rehearse({ kind: 'start', day: 1 })).toEqual({ done: true });
  return bench;
}

const logsOf = ({ folder, kit }: Bench): string => {
  const logs = join(folder, 'trainings', kit.deskView().training?.id ?? '', 'logs');
  return readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('');
};

/** On to the first statement, with its three places. */
async function toPlaces(bench: Bench): Promise<void> {
  for (let steps = 0; training(bench).run.barometer === undefined && steps < 90; steps += 1) await act(bench, { kind: 'next' });
  await act(bench, { kind: 'next' });
}

describe('a rehearsal', () => {
  it('plays the day with everything in it, and leaves no trace in the training', async () => {
    const bench = await rehearsing();
    const before = logsOf(bench);
    await act(bench, { kind: 'next' }, { kind: 'cover', cover: 'black' }, { kind: 'cover', cover: 'black' });
    await toPlaces(bench);
    await act(bench, { kind: 'count', position: 'agree', change: 1 }, { kind: 'undo', place: 'run' });
    expect(training(bench)).toMatchObject({ isRehearsal: true, run: { day: 1, barometer: { counts: { agree: 0 } } } });
    expect(bench.kit.audienceView().scene.kind).toBe('places');
    expect(await cards(bench)).toMatchObject([{ stage: 'planned' }]);
    await bench.kit.requests.rehearse({ kind: 'end' });
    expect(logsOf(bench)).toBe(before);
    expect(training(bench)).toMatchObject({ isRehearsal: false, run: { day: undefined } });
    expect(bench.kit.audienceView().scene.kind).toBe('waiting');
    const again = await bench.again();
    expect(training(again)).toMatchObject({ run: { day: undefined }, results: [] });
  });

  it('tells each block beside its plan, the longest slide, and how long the slide has been up', async () => {
    const bench = await rehearsing();
    bench.advance(60_000);
    await act(bench, { kind: 'next' });
    bench.advance(90_000);
    expect(bench.kit.deskTime()).toMatchObject({ onSlide: 90_000, behind: undefined, clock: '08:32:30' });
    await act(bench, { kind: 'go-to', slide: { block: 'd1-session-1', slide: 'legal-framework' } });
    bench.advance(5 * 60_000);
    await act(bench, { kind: 'next' });
    bench.advance(2 * 60_000);
    await bench.kit.requests.rehearse({ kind: 'end' });
    const report = training(bench).rehearsed;
    const session = report?.blocks.find(({ id }) => id === 'd1-session-1');
    expect(session).toMatchObject({ planned: 60 * 60_000, rehearsed: 7 * 60_000, longest: { length: 5 * 60_000 }, slides: { length: 2 } });
    expect(report?.rehearsed).toBe((1 + 1.5 + 7) * 60_000);
    await bench.kit.requests.rehearse({ kind: 'close-report' });
    expect(training(bench).rehearsed).toBeUndefined();
  });

  it('has the planned hour, so that a break and the agenda show the times that they will', async () => {
    const bench = await rehearsing();
    await act(bench, { kind: 'go-to', slide: { block: 'd1-break-1', slide: 'break' } });
    const slides = await bench.kit.requests['list-slides']();
    expect(slides).toMatchObject({ slides: expect.arrayContaining([expect.objectContaining({ number: 1 })]) });
    expect(training(bench).agenda[0].blocks[0]).toMatchObject({ planned: '08:30', actual: undefined, startedLate: undefined });
  });

  it('keeps apart what is real: a mark and a message are the training’s, the day itself is refused', async () => {
    const bench = await rehearsing();
    const participant = training(bench).register.rows[0]?.id;
    if (!participant) throw new Error('nobody is on the list');
    await act(bench, { kind: 'mark', participant, halfDay: 'd1am', state: 'present', at: '' });
    await act(bench, { kind: 'add-message', text: 'Back at 11:00', show: true, confirmed: false });
    expect(bench.kit.audienceView().scene).toMatchObject({ kind: 'message', text: 'Back at 11:00' });
    for (const command of [
      { kind: 'start-day', day: 1 },
      { kind: 'end-day' },
      { kind: 'break-now', minutes: 5 },
      { kind: 'erase-persons', place: 'Beograd' },
    ] as const) {
      expect(await bench.kit.requests.dispatch(command)).toEqual({ refused: 'rehearsing' });
    }
    await bench.kit.requests.rehearse({ kind: 'end' });
    expect(bench.kit.audienceView().scene.kind).toBe('waiting');
    expect(training(bench).register.present.d1am).toBe(1);
    expect(training(bench).run.messages).toMatchObject([{ text: 'Back at 11:00' }]);
  });

  it('does not begin while a day runs, and opening the same training again does not end it', async () => {
    const bench = await rehearsing();
    await bench.kit.requests['open-training'](training(bench).id);
    expect(training(bench).isRehearsal).toBe(true);
    await bench.kit.requests.rehearse({ kind: 'end' });
    await act(bench, { kind: 'start-day', day: 1 });
    expect(await bench.kit.requests.rehearse({ kind: 'start', day: 1 })).toEqual({ refused: 'other-day-running', values: { day: 1 } });
  });
});
