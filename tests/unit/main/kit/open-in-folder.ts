/** Opens the kit over a real folder, with a clock and a person's choices that the test holds in its hands. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { DeskForTrainer, TrainingView } from '../../../../domain/desk/desk-view';
import type { TrainingCard } from '../../../../domain/desk/library-view';
import type { ListPreview } from '../../../../domain/desk/previews';
import type { TrainingCommand } from '../../../../domain/training/command';
import type { DetailsInput } from '../../../../domain/training/schema';
import type { MachineClock } from '../../../../main/clock';
import { cardsIn } from '../../../../main/command-line/with-kit';
import type { Kit } from '../../../../main/kit/kit';
import { openKit, type Surroundings } from '../../../../main/kit/open-kit';
import { readListFile } from '../../../../main/lists/read-list';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';

export const contentFolder = resolve('content');

export interface Bench {
  readonly kit: Kit;
  readonly folder: string;
  readonly opened: readonly string[];
  /** Names of files that were proposed for saving. */
  readonly proposed: readonly string[];
  /** The next dialog answers this. */
  choose: string | undefined;
  /** Chosen along with it, where several can be. */
  chooseToo: readonly string[];
  readonly advance: (milliseconds: number) => void;
  /** Somebody sets the laptop's clock by so much. */
  readonly setClockBy: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
  /** Closes the kit and opens the folder again, in the same boot. */
  readonly again: () => Promise<Bench>;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function openInFolder(
  folder = emptyFolder(),
  content = contentFolder,
  wall = Date.parse('2023-10-11T06:30:00Z'),
  upTime = 1_000_000,
  helpers: Partial<
    Pick<
      Surroundings,
      | 'drawer'
      | 'pdfReader'
      | 'ownPdfReader'
      | 'drawSheet'
      | 'readList'
      | 'readPresentation'
      | 'readSquareCodes'
      | 'lookAtProgramme'
      | 'roomAddresses'
      | 'beginTelephones'
      | 'disk'
      | 'lockFiles'
    >
  > = {},
): Promise<Bench> {
  const time = { wall, upTime };
  const machine: MachineClock = { upTime: () => time.upTime, wall: () => time.wall, offset: () => 120, boot: 'boot' };
  const opened: string[] = [];
  const proposed: string[] = [];
  const bench = { choose: undefined as string | undefined, chooseToo: [] as readonly string[] };
  const result = await openKit({
    dataFolder: folder,
    contentFolder: content,
    machine,
    files: {
      chooseList: async () => bench.choose,
      choosePicture: async () => bench.choose,
      chooseSlides: async () => (bench.choose === undefined ? [] : [bench.choose, ...bench.chooseToo]),
      chooseCertificate: async () => bench.choose,
      chooseSignedSheet: async () => bench.choose,
      chooseTarget: async (_say, suggested) => {
        proposed.push(suggested);
        return bench.choose;
      },
      chooseBundle: async () => bench.choose,
      chooseKeyFile: async () => bench.choose,
      chooseBundleTarget: async () => bench.choose,
      chooseFolder: async () => bench.choose,
      open: async (path) => {
        opened.push(path);
        return '';
      },
      showInFolder: () => {},
    },
    readList: readListFile,
    readSquareCodes,
    ...helpers,
    language: 'en',
    version: '0',
    runtime: 'none',
  });
  if ('problem' in result) throw new Error(`The kit did not open: ${result.problem} ${result.reason}`);
  onTestFinished(() => result.close());
  await result.kit.survey();
  return Object.assign(bench, {
    kit: result.kit,
    folder,
    opened,
    proposed,
    advance: (milliseconds: number) => {
      time.wall += milliseconds;
      time.upTime += milliseconds;
    },
    setClockBy: (milliseconds: number) => {
      time.wall += milliseconds;
    },
    close: result.close,
    again: async () => {
      await result.close();
      return openInFolder(folder, content, time.wall, time.upTime);
    },
  });
}

/** The desk, for a trainer who says that nobody else sees it. */
export function desk({ kit }: Pick<Bench, 'kit'>): DeskForTrainer {
  if (kit.deskView().inSight) void kit.requests['answer-room'](false);
  const view = kit.deskView();
  if (view.inSight) throw new Error('the room may see the desk');
  return view;
}

/** A person says yes to each laptop that nobody admitted. */
export async function admitAll(bench: Pick<Bench, 'kit'>): Promise<void> {
  for (const { device, key } of desk(bench).laptops.waiting)
    expect(await bench.kit.requests['admit-laptop']({ device, key, knowingly: false })).toEqual({ done: true });
}

/** Returns the cards of all trainings that can be read, the next first; for a trainer who says that nobody else sees it. */
export async function cards(bench: Pick<Bench, 'kit'>): Promise<readonly TrainingCard[]> {
  desk(bench);
  return cardsIn(bench.kit);
}

/** The training that is open, as the trainer sees it. */
export const training = (bench: Pick<Bench, 'kit'>): TrainingView => {
  const view = desk(bench).training;
  if (!view) throw new Error('no training is open');
  return view;
};

/** Acts that must be done. */
export async function act(bench: Bench, ...commands: readonly TrainingCommand[]): Promise<void> {
  for (const command of commands) expect(await bench.kit.requests.dispatch(command)).toMatchObject({ done: true });
}

/** Lines of a previewed list that would come in by themselves. */
export const newLines = ({ rows }: ListPreview): readonly number[] =>
  rows.flatMap(({ line, verdict }) => (verdict === 'new' ? [line] : []));

export const belgrade: DetailsInput = {
  programme: 'prevention-of-trafficking',
  place: 'Beograd',
  venue: 'Farmaceutsko-fizioterapeutska škola',
  firstDay: '2023-10-11',
  secondDay: '2023-10-12',
  trainers: 'Mira Mirić; Petar Perić',
  language: 'sr-Latn',
  project: '',
  donor: '',
  keepUntil: '',
  localNumbers: '',
};
