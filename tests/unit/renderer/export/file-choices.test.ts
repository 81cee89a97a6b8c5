/** What is chosen once for the whole file of a training reaches each document that can have it, and no other. */
import { expect, test } from 'vitest';
import { documentsOf } from '../../../../domain/export/documents';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { emptyTraining } from '../../../../domain/training/state';
import { readiness, requestFor } from '../../../../renderer/export/file-choices';
import { smallProgramme } from '../../builders';

const training = { state: emptyTraining('t' as TrainingId), events: [] };
const documents = documentsOf({ training, programme: smallProgramme, returned: [] }, 'en');
const large = (isLargePrint: boolean): readonly string[] =>
  documents
    .map((document) => requestFor(document, { language: 'en', withoutNames: false, isLargePrint }))
    .flatMap(({ document, isLargePrint: isLarge }) => (isLarge ? [document] : []));

test('large print is asked for what participants read', () => {
  expect(large(true)).toEqual(expect.arrayContaining(['agenda', 'action-plans', 'paper:form-test', 'paper:form-evaluation']));
  for (const other of ['attendance-1', 'badges', 'run-sheet-1', 'certificates', 'handout', 'report'])
    expect(large(true)).not.toContain(other);
  expect(large(false)).toEqual([]);
});

test('what somebody still has to confirm is not among the papers that are ready', () => {
  const review = (is: 'standing' | 'outdated' | 'asked') => ({ is, by: undefined });
  const [paper] = documents.filter(({ state }) => state.is === 'ready');
  if (!paper) throw new Error('no paper is ready');
  const told = (is: Parameters<typeof review>[0]) => {
    const { ready, waiting } = readiness([paper, { ...paper, id: 'paper:another', review: review(is) }]);
    return [ready.length, waiting.length];
  };
  expect([told('standing'), told('asked'), told('outdated')]).toEqual([
    [2, 0],
    [1, 1],
    [1, 1],
  ]);
});
