/**
 * A kit that has a list read in another process and imports it, or takes in a copy meanwhile, until it is killed. It says on standard
 * output, at once and one line each, what happened: `open`, `previewed COUNT`, `imported COUNT`; `looked`, `taken`.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { isRefusal } from '../../domain/kernel/refusal';
import { nodeProcesses } from '../../main/apart/node-process';
import { machineClock } from '../../main/clock';
import type { Kit } from '../../main/kit/kit';
import { noFiles } from '../../main/kit/no-files';
import { openKit } from '../../main/kit/open-kit';
import { readListsApart } from '../../main/lists/lists-apart';
import { detailsInput } from '../unit/builders';

export interface ImportJob {
  readonly kind: 'import';
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly list: string;
  /** The program that reads. */
  readonly reader: string;
  /** Is taken in, with all that it erases, while the list is read; without it the list is imported. */
  readonly bundle?: string;
}

const tell = (...words: readonly (string | number)[]): number => writeSync(1, `${words.join(' ')}\n`);

async function takeIn(requests: Kit['requests']): Promise<void> {
  const copy = await requests['preview-bundle']();
  if (!copy || isRefusal(copy) || 'sealed' in copy) throw new Error('The bundle shows nothing');
  tell('looked');
  /* Until the test says that the list is being read. */
  await once(process.stdin, 'data');
  const taken = await requests['take-in'](copy.preview, copy.takesAway?.place ?? '');
  if (isRefusal(taken)) throw new Error(taken.refused);
  tell('taken');
}

async function importList({ dataFolder, contentFolder, list, reader, bundle }: ImportJob): Promise<void> {
  const opened = await openKit({
    dataFolder,
    contentFolder,
    machine: machineClock(),
    files: {
      ...noFiles,
      chooseList: async () => list,
      chooseBundle: async () => bundle,
    },
    readList: readListsApart(nodeProcesses(() => reader)),
    readSquareCodes: async () => [],
    language: 'en',
    version: '0',
    runtime: 'none',
  });
  if ('problem' in opened) throw new Error(`${opened.problem}: ${opened.reason}`);
  const { requests } = opened.kit;
  await requests['answer-room'](false);
  if (!opened.kit.deskView().training) await requests['create-training']({ ...detailsInput, programme: 'small' });
  tell('open');
  const reading = requests['preview-list']();
  if (bundle !== undefined) return takeIn(requests);
  const preview = await reading;
  if (!preview || isRefusal(preview)) throw new Error(`No preview: ${preview?.refused}`);
  tell('previewed', preview.rows.length);
  const imported = await requests['import-list'](
    preview.preview,
    preview.rows.map(({ line }) => line),
  );
  if (isRefusal(imported)) throw new Error(imported.refused);
  tell('imported', imported.imported);
  await opened.close();
}

await importList(JSON.parse(process.argv[2] ?? '') as ImportJob);
