/**
 * An erasing that comes with another laptop's logs, broken off at any step: afterwards everybody is here, or nobody is in any file, and what
 * was told of it is so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { createTraining } from '../../../../../domain/training/decide-details';
import { Notices } from '../../../../../main/kit/notices';
import { Bundles } from '../../../../../main/kit/training/bundles';
import { SecondPlace } from '../../../../../main/kit/training/second-place';
import { Trainings } from '../../../../../main/kit/training/trainings';
import { asideOf } from '../../../../../main/store/set-aside';
import { TrainingLog } from '../../../../../main/store/training-log';
import { packBundle } from '../../../../../main/transfer/bundle';
import { detailsInput, momentAt, trainingId } from '../../../builders';
import { erasing, firstLine, forgedBy, forgedLines } from '../../store/forged-log';
import { fileOf, logLines } from '../../store/log-text';
import { leftovers, ModelDisk, PowerCut } from '../../store/model-disk';
import { arrival, aside, logs, namesIn, trainingFolder, writer } from '../../store/notebook';
import { emptyFolder } from '../open-in-folder';
import { portsOn } from '../ports-on';
import { granted } from './laptops';

vi.setConfig({ testTimeout: 120_000 });

const now = momentAt('09:00');
const asideHere = asideOf(aside, trainingId);
/** The last of its lines is not here yet. */
const othersLog = logLines([['Anić'], ['Borić', 'Verić'], ['Gajić']], 'other');
const here = ['Anić', 'Borić', 'Verić', 'Ovdić'];

const created = granted(createTraining(detailsInput));

async function writeBundle(): Promise<string> {
  const file = join(emptyFolder(), 'erasing.facilitator-kit');
  const files = new Map([
    ['logs/other-first.ndjson', fileOf(othersLog)],
    [
      'logs/stranger-first.ndjson',
      fileOf(forgedLines(forgedBy('stranger', 'first', [firstLine, { ...erasing, at: Date.UTC(2026, 10, 26) }]))),
    ],
  ]);
  writeFileSync(file, await packBundle({ training: trainingId, files }, '1.0.0', now.wall));
  return file;
}

interface Here {
  readonly disk: ModelDisk;
  readonly log: TrainingLog;
  /** What the person is told who agreed. */
  readonly agree: () => Promise<object>;
}

async function looked(file: string): Promise<Here> {
  const disk = new ModelDisk({
    [`${logs}/laptop-old.ndjson`]: fileOf(forgedLines(forgedBy('laptop', 'old', [firstLine, ...created]))),
    [`${logs}/other-first.ndjson`]: fileOf(othersLog.slice(0, -1)),
    [`${asideHere.folder}/2026-11-24-other-old.ndjson`]: fileOf(logLines([['Anić']], 'other', 'old')),
  });
  const ports = portsOn(disk, { now: () => now }, {}, { chooseBundle: async () => file });
  const trainings = await Trainings.read(ports, () => undefined);
  const log = await trainings.open(trainingId);
  await trainings.choose(trainingId);
  if (!log) throw new Error('The training was not read');
  await log.confirm([arrival('Ovdić')], now);
  const bundles = new Bundles(ports, new Notices(), trainings, new SecondPlace(ports, async () => undefined), () => undefined);
  const preview = granted(await bundles.choose());
  if ('sealed' in preview) throw new Error('An open bundle was taken for a sealed one');
  return { disk, log, agree: () => bundles.takeIn(preview.preview, preview.takesAway?.place ?? '', undefined, () => undefined) };
}

const known = (log: TrainingLog): readonly string[] => namesIn(log).filter((name) => here.includes(name));

/** Files that hold a name. */
const holding = ({ files }: ModelDisk): readonly string[] => Object.keys(files).filter((path) => files[path]?.includes('"lastName"'));

const started = (disk: ModelDisk): Promise<TrainingLog> =>
  TrainingLog.open(disk, trainingFolder, trainingId, writer('laptop', 'again'), asideHere, () => undefined);

/** True when they were erased. */
async function expectWhole(disk: ModelDisk, where: string): Promise<boolean> {
  const again = await started(disk);
  if (again.training.state.erased === undefined) {
    expect(known(again), where).toEqual(here);
    return false;
  }
  expect({ known: known(again), files: holding(disk), left: await again.leftIn(false) }, where).toEqual({ known: [], files: [], left: [] });
  return true;
}

test('a power cut at any step of it leaves everybody, or nobody in any file once the kit was started again', async () => {
  const file = await writeBundle();
  const outcomes = new Set<boolean>();
  for (let step = 1; ; step += 1) {
    const { disk, agree } = await looked(file);
    disk.cutBefore(disk.steps + step);
    const isCut = await agree().then(
      (told) => {
        expect(told).not.toHaveProperty('refused');
        return false;
      },
      (error: unknown) => {
        if (error instanceof PowerCut) return true;
        throw error;
      },
    );
    for (const left of leftovers) {
      const where = `step ${step}, ${left.bytes}, names ${left.names}`;
      const isErased = await expectWhole(disk.afterPowerCut(left), where);
      if (!isCut) expect(isErased, where).toBe(true);
      outcomes.add(isErased);
    }
    if (!isCut) break;
  }
  expect([...outcomes].toSorted()).toEqual([false, true]);
});

describe.each(['ENOSPC', 'EIO', 'EPERM'])('%s at any call of it', (code) => {
  test.each([true, false])('(lasting: %s): who is told that nothing changed has everybody, then and at the next start', async (lasts) => {
    const file = await writeBundle();
    const told = new Set<string>();
    for (let call = 1; ; call += 1) {
      const { disk, log, agree } = await looked(file);
      const at = disk.calls.length + call;
      if (lasts) disk.failFromCall(at, code);
      else disk.failAtCall(at, code);
      const answer = await agree();
      const refused = isRefusal(answer) ? answer.refused : 'done';
      told.add(refused);
      const isOver = disk.calls.length < at;
      const left = known(log);
      const isErased = await expectWhole(disk.afterPowerCut({ bytes: 'everything', names: 'kept' }), `call ${call}: ${refused}`);
      const expected = refused === 'not-taken-in' ? { left: here, isErased: false } : { left: [], isErased: true };
      if (refused !== 'taken-in-unclear') expect({ left, isErased }, `call ${call}: ${refused}`).toEqual(expected);
      if (isOver) break;
    }
    expect([...told]).toEqual(expect.arrayContaining(['done', 'erasing-unfinished', 'not-taken-in']));
  });
});
