/** The kit ends whenever it is closed, and nothing that works where nobody looks outlives it. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { doApart, type Processes } from '../../../main/apart/apart';
import { Closing, endedLate } from '../../../main/closing';
import { type Ear, type Hand, HiddenWorker } from '../../../main/hidden-worker';
import { DrawnPages } from '../../../main/kit/export/drawn-pages';
import { CannotRead, type PdfReader } from '../../../main/pdf/pdf-reader';

const noWait = async (): Promise<void> => {};
const never = (): Promise<never> => new Promise(() => {});

type Traits = ConstructorParameters<typeof Closing>[0];

function closing(traits: Partial<Traits> = {}) {
  const ends: (readonly [number, boolean])[] = [];
  const faults: string[] = [];
  const begun = new Closing({
    closeDesk: noWait,
    closeKit: noWait,
    end: (...how) => ends.push(how),
    noteFault: (what) => faults.push(what),
    ...traits,
  });
  return { closing: begun, ends, faults };
}

describe('closing', () => {
  test('waits for the desk, ends what works unseen, waits for the kit, and ends the process', async () => {
    const order: string[] = [];
    const told = closing({
      closeDesk: async () => void order.push(`desk ${told.closing.unseen.aborted}`),
      closeKit: async () => void order.push(`kit ${told.closing.unseen.aborted}`),
    });
    await Promise.all([told.closing.begin(), told.closing.begin()]);
    expect(order).toEqual(['desk false', 'kit true']);
    expect(told.ends).toEqual([[0, false]]);
    expect(told.faults).toEqual([]);
  });

  test('ends the process when the kit can’t be closed, and names what refused', async () => {
    const {
      closing: it,
      ends,
      faults,
    } = closing({
      closeKit: (waitsFor) => {
        waitsFor('the known laptops');
        return Promise.reject(new Error('EIO'));
      },
    });
    await it.begin();
    expect(ends).toEqual([[0, false]]);
    expect(faults).toEqual(['Closing failed with the known laptops.']);
  });

  test('ends what works unseen, and the kit, when the desk can’t be closed', async () => {
    const { closing: it, ends } = closing({ closeDesk: () => Promise.reject(new Error('destroyed')) });
    await it.begin();
    expect(it.unseen.aborted).toBe(true);
    expect(ends).toEqual([[0, false]]);
  });

  test('starts the kit again for somebody who started it meanwhile, and for nobody before', async () => {
    const before = closing();
    before.closing.startedAgain();
    await before.closing.begin();
    expect(before.ends).toEqual([[0, false]]);
    const meanwhile = closing({ closeKit: async () => meanwhile.closing.startedAgain() });
    await meanwhile.closing.begin();
    expect(meanwhile.ends).toEqual([[0, true]]);
  });
});

describe('what hangs', () => {
  afterEach(() => vi.useRealTimers());

  test.each<readonly [string, Partial<Traits>]>([
    ['the page of the desk', { closeDesk: never }],
    [
      'the second place',
      {
        closeKit: (waitsFor) => {
          waitsFor('the second place');
          return never();
        },
      },
    ],
  ])('%s: the process goes all the same, and the log names it', async (what, traits) => {
    vi.useFakeTimers();
    const { closing: it, ends, faults } = closing(traits);
    void it.begin();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(ends).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ends).toEqual([[endedLate, false]]);
    expect(it.unseen.aborted).toBe(true);
    expect(faults).toEqual([`The kit did not end within 30 s and is ended now. It waited for ${what}.`]);
  });

  test('what comes to its end after all ends nothing twice', async () => {
    vi.useFakeTimers();
    let finish = (): void => {};
    const kit = new Promise<void>((done) => {
      finish = done;
    });
    const { closing: it, ends } = closing({ closeKit: () => kit });
    const closed = it.begin();
    await vi.advanceTimersByTimeAsync(30_000);
    finish();
    await closed;
    expect(ends).toEqual([[endedLate, false]]);
  });
});

/** Turns of the loop after which the test closes: more than any life here has. */
const moments = Array.from({ length: 24 }, (_, turns) => turns);

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

/** Windows and processes that take a few turns for each step of their life, and are heard of once more when they are gone. */
class Unseen {
  readonly living = new Set<object>();
  begun = 0;

  begin<Answer>(ear: Ear<Answer>, answer: Answer): Hand<unknown> {
    const it = {};
    this.begun += 1;
    this.living.add(it);
    const ifAlive = (work: () => void) => (): void => {
      if (this.living.has(it)) work();
    };
    void turns(2).then(ifAlive(ear.ready));
    return {
      send: (id) => {
        if (!this.living.has(it)) throw new Error('Object has been destroyed');
        void turns(2).then(ifAlive(() => ear.answered(id, answer)));
      },
      end: () => {
        this.living.delete(it);
        setImmediate(() => ear.ended('gone'));
      },
    };
  }
}

/** What is asked of them, again and again: those who ask don't know that the kit closes. */
type Asks = (unseen: Unseen, closing: AbortSignal) => readonly Promise<unknown>[];

const worker = (unseen: Unseen, closing: AbortSignal) =>
  new HiddenWorker<string, string>({
    called: 'The window of the test',
    patience: { beginning: 600_000, order: 600_000 },
    failure: (why) => new CannotRead(why),
    lost: () => {},
    closing,
    begin: (ear) => unseen.begin(ear, 'answer'),
  });

const lives: Readonly<Record<string, Asks>> = {
  'a window that is asked for several things at once': (unseen, closing) => {
    const window = worker(unseen, closing);
    return [window.ask('one'), window.ask('two'), turns(5).then(() => window.ask('three'))];
  },
  'a window that somebody closes and opens again': (unseen, closing) => {
    const window = worker(unseen, closing);
    const again = async (): Promise<void> => {
      for (let round = 0; round < 4; round += 1) {
        await window.ask('open').catch(() => undefined);
        window.close();
      }
    };
    return [again()];
  },
  'small pictures that are drawn one after the other': (unseen, closing) => {
    const window = worker(unseen, closing);
    const reader: PdfReader = {
      open: async () => {
        await window.ask('open');
        return { pages: 1 };
      },
      draw: async () => {
        await window.ask('draw');
        return undefined;
      },
      close: window.close,
    };
    const pages = new DrawnPages(reader);
    return Array.from({ length: 6 }, () => pages.draw(new Uint8Array(), 1, 'card'));
  },
  'processes, of which each does one thing': (unseen, closing) => {
    const processes: Processes = {
      begin: (_program, _megabytes, ear) => unseen.begin(ear as Ear<unknown>, 'answer'),
      lost: () => {},
      closing,
    };
    const limits = { seconds: 600, megabytes: 1 };
    const one = () => doApart(processes, 'sheet-process', {}, limits);
    return [one(), one().then(one).then(one)];
  },
};

describe.each(Object.entries(lives))('%s', (_what, asks) => {
  test.each(moments)('the kit is closed after %i turns: nobody is left waiting, nothing lives, nothing begins', async (moment) => {
    const unseen = new Unseen();
    let begun = 0;
    const { closing: it, ends } = closing({
      closeKit: async () => {
        begun = unseen.begun;
      },
    });
    const asked = asks(unseen, it.unseen).map((each) => each.catch(() => undefined));
    await turns(moment);
    await it.begin();
    expect(ends).toEqual([[0, false]]);
    await Promise.all(asked);
    await turns(3);
    expect(unseen.living.size).toBe(0);
    expect(unseen.begun).toBe(begun);
  });
});
