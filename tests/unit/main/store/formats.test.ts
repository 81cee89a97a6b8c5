/**
 * What a kit wrote once, every later one reads: the forms of all that outlives a kit are frozen by version, and a folder of each version
 * is opened by the kit of today. `FREEZE_FORMATS=1` writes both for a version that has none yet.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Collection, collections } from '../../../../domain/forms/form';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { presenceOf } from '../../../../domain/register/attendance';
import { fullName } from '../../../../domain/register/person';
import type { Training } from '../../../../domain/training/state';
import { SealedBundles } from '../../../../main/kit/training/sealed-bundles';
import { answerSetSchema, answersName, parseAnswers } from '../../../../main/store/answer-files';
import { eventSchema } from '../../../../main/store/event-schema';
import { formatVersion } from '../../../../main/store/format-version';
import { lineSchema, openingBody, placeSchema, stampSchema } from '../../../../main/store/log-line';
import { nodeDisk } from '../../../../main/store/node-disk';
import { openSettings } from '../../../../main/store/settings';
import { TrainingLog } from '../../../../main/store/training-log';
import { verify } from '../../../../main/store/verify';
import { manifestSchema, openBundle } from '../../../../main/transfer/bundle';
import { markAt } from '../../../../main/transfer/copy-place';
import { isLogName } from '../../../../main/transfer/parcel';
import {
  bundleIn,
  copiesPlaceIn,
  dataIn,
  erasedTraining,
  passphraseOfSealed,
  sealedBundleIn,
  wholeTraining,
  writeSampleFolder,
} from '../../../fixtures/formats/sample-folder';
import { cards, openInFolder, training } from '../kit/open-in-folder';
import { aside, writer } from './notebook';
import { textOfSchema } from './schema-form';

const freezes = vi.hoisted(() => process.env.FREEZE_FORMATS === '1');

/* Salts and names are random; frozen ones are the same each time that they are made. */
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  if (!freezes) return crypto;
  let count = 0;
  const counted = (length: number): Buffer => {
    count += 1;
    return crypto.createHash('sha256').update(String(count)).digest().subarray(0, length);
  };
  return { ...crypto, randomBytes: counted };
});

const formats = 'tests/fixtures/formats';
const folderOf = (version: string | number): string => join(formats, String(version));
const formsIn = (version: string | number): string => join(folderOf(version), 'forms.json');
const factsIn = (version: string | number): string => join(folderOf(version), 'facts.json');
const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));
const versions = (): readonly string[] =>
  readdirSync(formats, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

/** Line by line, so that a difference shows which field it is. */
const formsOfToday = (): Record<string, readonly string[]> => ({
  'line of a log': [lineSchema, stampSchema, placeSchema].flatMap((schema) => textOfSchema(schema).split('\n')),
  'first line of a log': textOfSchema(openingBody).split('\n'),
  answers: textOfSchema(answerSetSchema).split('\n'),
  'manifest of a bundle': textOfSchema(manifestSchema).split('\n'),
  ...Object.fromEntries(
    eventSchema().options.map(({ shape }) => [
      `event ${[...shape.type.values].join()}`,
      [`body ${textOfSchema(shape.body)}`, `personal ${textOfSchema(shape.personal)}`].flatMap((text) => text.split('\n')),
    ]),
  ),
});

/** What a person would miss. */
function factsOf({ state, events }: Training): unknown {
  const {
    details,
    participants,
    agenda,
    texts,
    groups,
    plans,
    followUps,
    ownSlides,
    signedSheets,
    letterhead,
    confirmedPapers,
    run,
    erased,
  } = state;
  const kinds = new Map<string, number>();
  for (const { type } of events) kinds.set(type, (kinds.get(type) ?? 0) + 1);
  return {
    details,
    participants: participants.map(({ id, number, person }) => ({
      number,
      name: person ? fullName(person) : null,
      person: person ?? null,
      d1am: presenceOf(state, id, 'd1am').state,
    })),
    agenda,
    texts,
    groups: groups?.groups,
    plans,
    followUps,
    ownSlides,
    signedSheets,
    letterhead,
    confirmedPapers,
    run: { ended: run.ended, messages: run.messages, lists: run.lists, blocks: run.blocks, barometer: run.barometer, volume: run.volume },
    erased: erased ?? null,
    kinds: Object.fromEntries([...kinds].toSorted()),
  };
}

async function openedIn(folder: string, id: TrainingId): Promise<TrainingLog> {
  const log = await TrainingLog.open(nodeDisk, join(dataIn(folder), 'trainings', id), id, writer('laptop', 'later'), aside, ({ notice }) =>
    expect.fail(`told: ${notice}`),
  );
  await log.close();
  return log;
}

/** Fields that a later version adds to what it makes of old events are no loss. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function freeze(): Promise<void> {
  const folder = folderOf(formatVersion);
  if (existsSync(folder)) return;
  mkdirSync(folder);
  writeFileSync(formsIn(formatVersion), jsonOf(formsOfToday()));
  await writeSampleFolder(folder);
  const facts = {
    whole: factsOf((await openedIn(folder, wholeTraining)).training),
    erased: factsOf((await openedIn(folder, erasedTraining)).training),
  };
  writeFileSync(factsIn(formatVersion), jsonOf(facts));
}

if (freezes) await freeze();

const whatToDo = `Kits of format version ${formatVersion} would not understand this. In one commit: raise formatVersion in
main/store/format-version.ts, go on reading the form that version ${formatVersion} has (its folder in ${formats} must still open), and freeze the new
version with
  FREEZE_FORMATS=1 npx vitest run tests/unit/main/store/formats.test.ts
Only while no kit with version ${formatVersion} was given to anybody: remove ${folderOf(formatVersion)} and freeze it anew instead.`;

describe(`the forms of version ${formatVersion}`, () => {
  const frozen = existsSync(formsIn(formatVersion)) ? readJson(formsIn(formatVersion)) : {};
  const today = formsOfToday();

  test('are frozen', () => {
    expect(existsSync(formsIn(formatVersion)), `There is no ${formsIn(formatVersion)}. ${whatToDo}`).toBe(true);
  });

  test('are those that were frozen, none more and none less', () => {
    expect(Object.keys(today).toSorted(), whatToDo).toEqual(Object.keys(frozen).toSorted());
  });

  test.each(Object.keys(frozen))('%s is what it was', (name) => {
    expect(today[name], whatToDo).toEqual(frozen[name]);
  });
});

describe.each(versions())('what version %s wrote', (version) => {
  const copied = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'kit-format-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(folderOf(version), folder, { recursive: true });
    return folder;
  };

  test('has an event of every kind that it had', () => {
    const kinds = Object.keys(readJson(formsIn(version))).flatMap((name) =>
      name.startsWith('event ') ? [name.slice('event '.length)] : [],
    );
    const logs = [wholeTraining, erasedTraining].flatMap((id) => {
      const folder = join(dataIn(folderOf(version)), 'trainings', id, 'logs');
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    });
    expect(kinds.filter((kind) => !logs.some((text) => text.includes(`"type":"${kind}"`)))).toEqual([]);
  });

  test.each([wholeTraining, erasedTraining])('is the same training (%s), with nothing left out and nothing to mend', async (id) => {
    const folder = copied();
    const { training: read } = await openedIn(folder, id);
    expect(asJson(factsOf(read))).toMatchObject(Object(readJson(factsIn(version))[id]));
    expect(await verify(nodeDisk, join(dataIn(folder), 'trainings', id), id)).toMatchObject({ isIntact: true });
  });

  test('has all its sheets', () => {
    const bytesOf = (collection: Collection): Uint8Array | undefined => {
      const path = join(dataIn(folderOf(version)), 'trainings', wholeTraining, 'answers', answersName(collection));
      return existsSync(path) ? readFileSync(path) : undefined;
    };
    const sheets = collections.map((collection) => {
      const bytes = bytesOf(collection);
      return bytes ? parseAnswers(bytes)?.sheets.length : 0;
    });
    expect(sheets).toEqual([1, 0, 2]);
  });

  test('comes as a bundle with all its logs, and marks the place of its copies', async () => {
    const opened = await openBundle(readFileSync(bundleIn(folderOf(version))));
    if (opened.kind === 'fault') throw new Error(opened.fault);
    const { files } = opened.parcel;
    expect([opened.parcel.training, [...files.keys()].filter(isLogName).length]).toEqual([wholeTraining, 1]);
    expect([...files.keys()].filter((name) => !isLogName(name))).toHaveLength(version === '1' ? 5 : 6);
    expect(await markAt(nodeDisk, copiesPlaceIn(folderOf(version)))).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('comes as a sealed bundle that its passphrase opens', async () => {
    const waiting = new SealedBundles(() => 'sealed');
    waiting.wait(readFileSync(sealedBundleIn(folderOf(version))), 'sealed');
    expect(await waiting.open('sealed', 'another one')).toMatchObject({ refused: 'not-unsealed' });
    expect(await waiting.open('sealed', passphraseOfSealed)).toEqual({
      file: 'sealed',
      bytes: new Uint8Array(readFileSync(bundleIn(folderOf(version)))),
    });
  });

  test('opens as a data folder: language, screens and the training that was open last are those that were chosen', async () => {
    const folder = dataIn(copied());
    cpSync('content/examples/first-aid', join(folder, 'trainings', wholeTraining, 'programme'), { recursive: true });
    const settings = await openSettings(nodeDisk, folder, aside, 'en');
    expect(settings.data).toMatchObject(readJson(join(folder, 'settings.json')));
    const bench = await openInFolder(folder, resolve('content/examples'));
    const view = bench.kit.deskView();
    expect(view).toMatchObject({ settings: { language: 'sr-Cyrl' }, notices: [] });
    expect((await cards(bench)).map(({ id }) => id).toSorted()).toEqual([erasedTraining, wholeTraining]);
    expect(training(bench)).toMatchObject({ id: wholeTraining });
    expect(existsSync(join(folder, 'set-aside'))).toBe(false);
  });
});
