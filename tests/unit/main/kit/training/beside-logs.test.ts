/** What other laptops bring beside their logs is copied and counted too, though no line of a log tells of it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noAnswers } from '../../../../../domain/forms/answer-set';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { minutes } from '../../../../../domain/kernel/time';
import { answerBytes } from '../../../../../main/store/answer-files';
import { writeSmallContent } from '../../content/small-content';
import { type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted } from './laptops';

const content = mkdtempSync(join(tmpdir(), 'kit-sharing-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
writeSmallContent(content);

interface Shared {
  readonly bench: Bench;
  readonly office: string;
  readonly id: TrainingId;
  /** What the second place has of a file of the training. */
  readonly copied: (name: string) => string | undefined;
}

/** A training that lies in a shared folder, is closed, and was copied. */
async function sharedAndCopied(): Promise<Shared> {
  const alone = await openInFolder(emptyFolder(), content);
  const { id } = granted(await alone.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  const office = emptyFolder();
  alone.choose = office;
  const { preview } = granted(await alone.kit.requests['choose-shared-folder']('choose'));
  granted(await alone.kit.requests['share-trainings'](preview));
  const bench = await alone.again();
  const stick = emptyFolder();
  bench.choose = stick;
  granted(await bench.kit.requests['choose-backup']('choose'));
  granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', place: 'Niš' }));
  const copied = (name: string): string | undefined => {
    const path = join(stick, 'facilitator-kit-backup', id, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  await wait(bench);
  expect(desk(bench).backup.state).toBe('current');
  expect(training(bench).id).not.toBe(id);
  return { bench, office, id, copied };
}

/** Long enough for a look at each training, and for a copy. */
async function wait(bench: Bench): Promise<void> {
  for (let looks = 0; looks < 12; looks += 1) {
    bench.advance(minutes(1 / 12));
    await bench.kit.tick();
  }
}

const sheetId = 'a'.repeat(32);
const sheets = answerBytes({ ...noAnswers, sheets: [{ id: sheetId, code: '', answers: {} }] });

function bring({ office, id }: Shared, name: string, bytes: Uint8Array): void {
  mkdirSync(join(office, id, name, '..'), { recursive: true });
  writeFileSync(join(office, id, name), bytes);
}

test('sheets and pictures of a closed training that come without a line of a log are copied', async () => {
  const made = await sharedAndCopied();
  const picture = `attachments/${'b'.repeat(64)}.png`;
  bring(made, 'answers/evaluation-d2pm.table.json', sheets);
  bring(made, picture, Buffer.from('a picture'));
  await wait(made.bench);
  expect(made.copied('answers/evaluation-d2pm.json')).toContain(sheetId);
  expect(made.copied(picture)).toBe('a picture');
});

test('so are those that come right after the first copying, before the kit looked at the training itself', async () => {
  const made = await sharedAndCopied();
  const bench = await made.bench.again();
  await bench.kit.tick();
  bring(made, 'answers/evaluation-d2pm.table.json', sheets);
  await wait(bench);
  expect(made.copied('answers/evaluation-d2pm.json')).toContain(sheetId);
});

test('sheets that come before the first look at the open training are counted on the desk at once', async () => {
  const made = await sharedAndCopied();
  granted(await made.bench.kit.requests['open-training'](made.id));
  granted(await made.bench.kit.requests['choose-backup']('none'));
  const bench = await made.bench.again();
  desk(bench);
  bring(made, 'answers/evaluation-d2pm.table.json', sheets);
  let painted = 0;
  bench.kit.watch(() => {
    painted = desk(bench).returned.find(({ collection }) => collection === 'evaluation-d2pm')?.count ?? 0;
  });
  await wait(bench);
  expect(painted).toBe(1);
});
