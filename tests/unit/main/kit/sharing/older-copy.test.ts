/** A laptop meets an older copy of its own log in the folder that it joins, or in its own, or the longer one among what lies aside or in the second place: what was noted stands. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { minutes } from '../../../../../domain/kernel/time';
import { halfDays } from '../../../../../domain/programme/choices';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

const content = mkdtempSync(join(tmpdir(), 'kit-older-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
writeSmallContent(content);

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

async function opened(): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), content);
  desk(bench);
  return bench;
}

async function joins(bench: Bench, office: string): Promise<Bench> {
  bench.choose = office;
  granted(await bench.kit.requests['share-trainings'](granted(await bench.kit.requests['choose-shared-folder']('choose')).preview));
  return bench.again();
}

async function carried(from: Bench, to: Bench): Promise<void> {
  const file = join(emptyFolder(), 'carried.facilitator-kit');
  from.choose = file;
  granted(await from.kit.requests['save-bundle'](training(from).id));
  to.choose = file;
  const preview = granted(await to.kit.requests['preview-bundle']());
  if (!('preview' in preview)) throw new Error('sealed');
  granted(await to.kit.requests['take-in'](preview.preview, ''));
}

const arrives = (bench: Bench, name: string): Promise<void> => act(bench, { kind: 'add-participant', person: personNamed('Ana', name) });

const people = (bench: Bench): readonly string[] => training(bench).register.rows.flatMap(({ person }) => person?.lastName ?? []);

test('another laptop brought an older copy of its log to the folder that it joins: what it noted since is there', async () => {
  const here = await opened();
  granted(await here.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  await arrives(here, 'Anić');
  await arrives(here, 'Borić');
  const there = await opened();
  await carried(here, there);
  const { id } = training(here);
  const office = emptyFolder();
  const first = await joins(there, office);
  for (const halfDay of halfDays.slice(0, 3)) await act(here, { kind: 'mark-remaining', halfDay, state: 'present' });
  await arrives(here, 'Cvetić');
  const noted = training(here).register.rows.map(({ marks }) => marks);
  const second = await joins(here, office);
  expect(people(second)).toEqual(['Anić', 'Borić', 'Cvetić']);
  expect(training(second).register.rows.map(({ marks }) => marks)).toEqual(noted);
  expect(desk(second).notices).toEqual([]);
  const again = await first.again();
  granted(await again.kit.requests['open-training'](id));
  expect(people(again)).toEqual(['Anić', 'Borić', 'Cvetić']);
});

/** Puts a log aside as an earlier version did: the log as it stands goes aside, and its beginning takes its place. */
function putAside({ folder }: Bench, id: string, name: string, lines: number): void {
  const path = join(folder, 'trainings', id, 'logs', name);
  const text = readFileSync(path, 'utf8');
  mkdirSync(join(folder, 'set-aside', id), { recursive: true });
  writeFileSync(join(folder, 'set-aside', id, `2023-10-11-${name}`), text);
  const beginning = text.split('\n').slice(0, lines).join('\n');
  writeFileSync(path, `${beginning}\n`);
}

test('what an earlier version put aside is told, by Verify and the check too, and is offered back', async () => {
  const first = await opened();
  granted(await first.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  const { id } = training(first);
  for (const name of ['Anić', 'Borić', 'Cvetić']) await arrives(first, name);
  await first.close();
  const [name = ''] = readdirSync(join(first.folder, 'trainings', id, 'logs'));
  putAside(first, id, name, readFileSync(join(first.folder, 'trainings', id, 'logs', name), 'utf8').split('\n').length - 3);

  const here = await first.again();
  expect(people(here)).toEqual(['Anić']);
  expect(desk(here).leftAside).toEqual([
    { id, place: belgrade.place, folder: join(here.folder, 'set-aside', id), returning: 2, parted: 0 },
  ]);
  const verified = granted(await here.kit.requests['verify-training'](''));
  expect(verified).toMatchObject({
    isIntact: false,
    problems: [{ kind: 'aside', file: `2023-10-11-${name}`, entries: 2, canReturn: true }],
  });
  const office = emptyFolder();
  const shared = await joins(here, office);
  const findings = granted(await shared.kit.requests['check-shared-folder']());
  expect(findings).toContainEqual(expect.objectContaining({ key: 'aside', values: expect.objectContaining({ count: 1 }) }));
  desk(shared);
  const preview = granted(await shared.kit.requests['preview-aside'](id));
  expect(preview).toMatchObject({ isHere: true, brings: { entries: 2, participants: 2 }, parted: [], newLaptops: 0 });
  granted(await shared.kit.requests['take-in'](preview.preview, ''));
  expect(people(shared)).toEqual(['Anić', 'Borić', 'Cvetić']);
  expect(desk(shared).leftAside).toEqual([]);
  expect(granted(await shared.kit.requests['verify-training'](''))).toMatchObject({ isIntact: true, problems: [] });
  expect(desk(await shared.again()).leftAside, 'nothing is deleted, and it isn’t told again').toEqual([]);
});

test('of what lies aside nobody comes back who was erased meanwhile', async () => {
  const first = await opened();
  granted(await first.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  const { id } = training(first);
  for (const name of ['Anić', 'Borić']) await arrives(first, name);
  await first.close();
  const [name = ''] = readdirSync(join(first.folder, 'trainings', id, 'logs'));
  putAside(first, id, name, readFileSync(join(first.folder, 'trainings', id, 'logs', name), 'utf8').split('\n').length - 2);
  const here = await first.again();
  here.advance(minutes(1));
  await act(here, { kind: 'erase-persons', place: belgrade.place });
  const preview = granted(await here.kit.requests['preview-aside'](id));
  granted(await here.kit.requests['take-in'](preview.preview, ''));
  expect(people(here)).toEqual(['', '']);
  const files = [join('trainings', id, 'logs'), join('set-aside', id)].flatMap((folder) =>
    readdirSync(join(here.folder, folder)).map((file) => readFileSync(join(here.folder, folder, file), 'utf8')),
  );
  expect(files.join('')).not.toMatch(/Anić|Borić/u);
});

test('an older version of its last log was put in its place while the kit was closed: that the second place has more is told once, and brings it back', async () => {
  const first = await opened();
  granted(await first.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  const { id } = training(first);
  first.choose = emptyFolder();
  granted(await first.kit.requests['choose-backup']('choose'));
  await arrives(first, 'Anić');
  await arrives(first, 'Borić');
  const looks = async (bench: Bench): Promise<void> => {
    bench.advance(minutes(1));
    await bench.kit.tick();
  };
  await looks(first);
  await first.close();
  const logs = join(first.folder, 'trainings', id, 'logs');
  const [name = ''] = readdirSync(logs);
  const lines = readFileSync(join(logs, name), 'utf8').split('\n');
  writeFileSync(join(logs, name), `${lines.slice(0, -2).join('\n')}\n`);

  const here = await first.again();
  await looks(here);
  expect(people(here)).toEqual(['Anić']);
  const [told, ...others] = desk(here).notices;
  expect([told, others]).toMatchObject([{ notice: 'copy-ahead', values: { place: belgrade.place, count: 1 } }, []]);
  await here.kit.requests['close-notice'](told?.id ?? '');
  await arrives(here, 'Cvetić');
  await looks(here);
  expect(desk(here).notices).toEqual([]);
  const { preview } = granted(await here.kit.requests['preview-copy'](id));
  granted(await here.kit.requests['take-in'](preview, ''));
  expect(people(here)).toEqual(['Anić', 'Borić', 'Cvetić']);
});
