/** Documents of a training: how far each is, and each as a file under a name that holds no person. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat, DocumentId, TrainingDocument } from '../../../../../domain/export/documents';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { act, type Bench, emptyFolder, openInFolder, training } from '../open-in-folder';

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

async function sample(which: 'create-sample' | 'create-finished-sample'): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  granted(await bench.kit.requests[which]());
  return bench;
}

const listed = async ({ kit }: Bench): Promise<readonly TrainingDocument[]> => granted(await kit.requests['list-documents']());

async function stateOf(bench: Bench, document: DocumentId): Promise<TrainingDocument['state'] | undefined> {
  return (await listed(bench)).find(({ id }) => id === document)?.state;
}

const asked = (document: DocumentId, format: DocumentFormat, personalData = true) =>
  ({ document, format, separator: ';', language: 'sr-Latn', personalData }) as const;

const drawnHere: ReadonlySet<DocumentId> = new Set([
  'attendance-1',
  'barometer-tally-sheet',
  'action-plans',
  'room-lists',
  'paper:literature',
]);

/** Every file with its size and its bytes. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${name}: ${readFileSync(join(folder, name)).toString('base64')}`)
    .toSorted();

describe('documents', () => {
  it('wait for what is named, and say where it is mended', async () => {
    const bench = await sample('create-sample');
    const [first, second] = training(bench).register.rows;
    if (!first || !second) throw new Error('nobody is on the list');
    expect(await stateOf(bench, 'attendance-1')).toEqual({
      is: 'waits',
      for: { key: 'wait-nobody-noted', values: { day: 1 } },
      mend: 'register',
      canBeMade: true,
    });
    await act(
      bench,
      { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' },
      { kind: 'mark-remaining', halfDay: 'd1pm', state: 'present' },
    );
    await act(bench, { kind: 'mark', participant: first.id, halfDay: 'd1pm', state: 'not-marked', at: '' });
    expect(await stateOf(bench, 'attendance-1')).toMatchObject({ for: { key: 'wait-not-noted', values: { count: 1, day: 1 } } });
    await act(bench, { kind: 'mark', participant: first.id, halfDay: 'd1pm', state: 'absent', at: '' });
    expect(await stateOf(bench, 'attendance-1')).toEqual({ is: 'ready', remark: { key: 'ready-not-certified', values: {} } });
    expect(await stateOf(bench, 'certificates')).toMatchObject({ for: { key: 'wait-no-certificates' }, mend: 'results', canBeMade: false });
    expect(await stateOf(bench, 'barometer')).toMatchObject({ for: { key: 'wait-nothing-counted' } });
    expect(await stateOf(bench, 'times')).toMatchObject({ for: { key: 'wait-no-day-held' } });
    expect(await stateOf(bench, 'badges')).toEqual({ is: 'ready', remark: undefined });
  });

  it('of a training that is over become files in each of their formats, and nothing of the training changes', async () => {
    const bench = await sample('create-finished-sample');
    const before = filesIn(bench.folder);
    const all = (await listed(bench)).filter(({ id, state }) => id !== 'handout' && (state.is === 'ready' || state.canBeMade));
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(['attendance-1', 'certificates', 'participants', 'paper:literature']));
    const out = emptyFolder();
    for (const { id, formats } of all) {
      /* Other sheets are made in the tests of the command line, and presentations in their own. */
      for (const format of formats.filter((each) => (each !== 'PDF' && each !== 'PPTX') || drawnHere.has(id))) {
        bench.choose = join(out, `${id.replace(':', '-')}.${format}`);
        expect([id, format, granted(await bench.kit.requests['save-document'](asked(id, format))).file]).toEqual([
          id,
          format,
          expect.stringContaining(format),
        ]);
        const bytes = readFileSync(bench.choose);
        const begin = { PDF: '%PDF', DOCX: 'PK', PPTX: 'PK', XLSX: 'PK', CSV: '', JSON: '{', ICS: 'BEGIN:VCALENDAR' }[format];
        expect(bytes.subarray(0, begin.length).toString('latin1')).toBe(begin);
        expect(bytes.length).toBeGreaterThan(40);
      }
    }
    expect(filesIn(bench.folder)).toEqual(before);
  }, 60_000);

  it('that always hold names are refused without them, and those of another training or format too', async () => {
    const bench = await sample('create-sample');
    bench.choose = join(emptyFolder(), 'file');
    const { requests } = bench.kit;
    expect(await requests['save-document'](asked('badges', 'PDF', false))).toMatchObject({ refused: 'sheet-always-names' });
    expect(await requests['save-document'](asked('badges', 'CSV'))).toMatchObject({ refused: 'no-such-document' });
    expect(await requests['save-document'](asked('paper:none', 'PDF'))).toMatchObject({ refused: 'no-such-document' });
    expect(await requests['save-document'](asked('participants', 'CSV', false))).toMatchObject({ file: 'file' });
    expect(readFileSync(bench.choose, 'utf8')).toContain('Svi učesnici');
  });
});
