/** What is chosen once for the whole file of a training reaches each document that can have it, and no other. */
import { expect, test } from 'vitest';
import { documentsOf } from '../../../../domain/export/documents';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { emptyTraining } from '../../../../domain/training/state';
import { requestFor } from '../../../../renderer/export/file-choices';
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
