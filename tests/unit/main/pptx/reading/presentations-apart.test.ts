import { expect, it } from 'vitest';
import type { Processes } from '../../../../../main/apart/apart';
import { readPresentationsApart } from '../../../../../main/pptx/reading/presentations-apart';
import type { PresentationAnswer } from '../../../../../main/pptx/reading/read-presentation';

const order = { kind: 'read', file: 'talk.pptx', bytes: new Uint8Array() } as const;
const tooHeavy: PresentationAnswer = { kind: 'refused', refusal: { refused: 'pptx-too-heavy', values: { file: 'talk.pptx' } } };

/** One that does with an order what is said, and is heard to be ended. */
function oneThat(does: (ended: (why: string) => void) => void): { readonly processes: Processes; readonly ends: string[] } {
  const ends: string[] = [];
  const processes: Processes = {
    begin: (_program, _megabytes, ear) => {
      queueMicrotask(ear.ready);
      return { send: () => does(ear.ended), end: (how) => void ends.push(how) };
    },
    lost: () => {},
  };
  return { processes, ends };
}

it('a process that dies, or takes too long, leaves a sentence and is ended', async () => {
  const dying = oneThat((ended) => ended('exit code 9'));
  expect(await readPresentationsApart(dying.processes)(order)).toEqual(tooHeavy);
  const endless = oneThat(() => {});
  expect(await readPresentationsApart(endless.processes, { seconds: 0.01, megabytes: 1 })(order)).toEqual(tooHeavy);
  expect([...dying.ends, ...endless.ends]).toEqual(['done', 'late']);
});

it('a process that dies before it was there is told as that, not as want of memory', async () => {
  const processes: Processes = {
    begin: (_program, _megabytes, ear) => {
      queueMicrotask(() => ear.ended('exit code 1'));
      return { send: () => {}, end: () => {} };
    },
    lost: () => {},
  };
  expect(await readPresentationsApart(processes)(order)).toEqual({
    kind: 'refused',
    refusal: { refused: 'reading-not-begun', values: { file: 'talk.pptx' } },
  });
});

it('one that nobody waits for any more is ended at once, also before it began', async () => {
  const endless = oneThat(() => {});
  const stop = new AbortController();
  const reading = readPresentationsApart(endless.processes)(order, stop.signal);
  stop.abort();
  expect(await reading).toMatchObject({ kind: 'refused' });
  expect(await readPresentationsApart(endless.processes)(order, stop.signal)).toMatchObject({ kind: 'refused' });
  expect(endless.ends).toEqual(['done', 'done']);
});
