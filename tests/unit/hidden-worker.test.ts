import { describe, expect, test } from 'vitest';
import { type Ear, HiddenWorker, type Patience } from '../../main/hidden-worker';

class Lost extends Error {}

/** Long enough that none is late by accident. */
const patient: Patience = { beginning: 60_000, order: 60_000 };

interface Played {
  readonly ear: Ear<string>;
  readonly ended: string[];
}

/** One whose windows do what the test says; `play` hears each order. */
function worker(patience: Patience, play: (order: string, id: number, ear: Ear<string>) => unknown, isReady = true) {
  const begun: Played[] = [];
  const lost: string[] = [];
  const hidden = new HiddenWorker<string, string>({
    called: 'The window of the test',
    patience,
    failure: (why) => new Lost(why),
    lost: (why) => lost.push(why),
    begin: (ear) => {
      const played: Played = { ear, ended: [] };
      begun.push(played);
      if (isReady) setImmediate(ear.ready);
      return { send: (id, order) => play(order, id, ear), end: (how) => played.ended.push(how) };
    },
  });
  return { hidden, begun, lost };
}

function answering(order: string, id: number, ear: Ear<string>): void {
  setImmediate(() => ear.answered(id, `${order}!`));
}

describe('one who works where nobody looks', () => {
  test('is begun by the first order, and takes the next ones too', async () => {
    const { hidden, begun } = worker(patient, answering);
    expect(hidden.isThere).toBe(false);
    expect(await hidden.ask('one')).toBe('one!');
    expect(await hidden.ask('two')).toBe('two!');
    expect(begun).toHaveLength(1);
    hidden.close();
    expect(begun[0]?.ended).toEqual(['done']);
    expect(await hidden.ask('three')).toBe('three!');
    expect(begun).toHaveLength(2);
  });

  test('is given up when it never begins', async () => {
    const { hidden, begun, lost } = worker({ ...patient, beginning: 5 }, answering, false);
    await expect(hidden.ask('one')).rejects.toThrow(new Lost('The window of the test did not begin in time.'));
    expect(begun[0]?.ended).toEqual(['late']);
    expect(lost).toEqual(['The window of the test did not begin in time.']);
  });

  test('is given up when it never answers, and the next order gets another one', async () => {
    const patience = { ...patient, order: 5 };
    const { hidden, begun, lost } = worker(patience, (order, ...rest) => order === 'two' && answering(order, ...rest));
    await expect(hidden.ask('one')).rejects.toThrow(new Lost('The window of the test did not answer in time.'));
    expect(begun[0]?.ended).toEqual(['late']);
    expect(lost).toHaveLength(1);
    patience.order = patient.order;
    expect(await hidden.ask('two')).toBe('two!');
    expect(begun).toHaveLength(2);
  });

  test('tells everybody who waits when it ends by itself, once', async () => {
    const { hidden, begun, lost } = worker(patient, (order, _id, ear) => order === 'two' && setImmediate(() => ear.ended('killed')));
    const both = Promise.allSettled([hidden.ask('one'), hidden.ask('two')]);
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    begun[0]?.ear.ended('killed again');
    expect(lost).toEqual(['The window of the test ended: killed']);
  });

  test('tells who waits when it is closed, which is no loss', async () => {
    const { hidden, lost } = worker(patient, () => hidden.close());
    await expect(hidden.ask('one')).rejects.toThrow('was closed');
    expect(lost).toEqual([]);
  });

  test('tells who waits when it is closed in the moment in which it is ready', async () => {
    const { hidden, begun } = worker(patient, () => {}, false);
    const asked = hidden.ask('one');
    begun[0]?.ear.ready();
    hidden.close();
    await expect(asked).rejects.toThrow('was closed');
  });

  test('is given up when it can’t be told anything', async () => {
    const { hidden, begun, lost } = worker(patient, () => {
      throw new Error('Object has been destroyed');
    });
    await expect(hidden.ask('one')).rejects.toThrow('could not be told anything: Error: Object has been destroyed');
    expect(begun[0]?.ended).toEqual(['done']);
    expect(lost).toHaveLength(1);
  });

  test('is not believed any more once it is given up', async () => {
    const late: (() => void)[] = [];
    const patience = { ...patient, order: 5 };
    const { hidden, begun } = worker(patience, (order, id, ear) =>
      order === 'one' ? late.push(() => ear.answered(id, 'too late')) : answering(order, id, ear),
    );
    await expect(hidden.ask('one')).rejects.toThrow(Lost);
    patience.order = patient.order;
    const second = hidden.ask('two');
    for (const answer of late) answer();
    begun[0]?.ear.ended('at last');
    expect(await second).toBe('two!');
    expect(hidden.isThere).toBe(true);
  });
});
