/** Opens the kit for one command and always closes it; a folder that another process holds is refused with that process's number. */

import type { DeskForTrainer, TrainingView } from '../../domain/desk/desk-view';
import { everyTraining } from '../../domain/desk/library-query';
import type { TrainingCard } from '../../domain/desk/library-view';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Language } from '../../domain/kernel/language';
import type { Refusal } from '../../domain/kernel/refusal';
import { isRefusal } from '../../domain/kernel/refusal';
import { machineClock } from '../clock';
import type { Kit } from '../kit/kit';
import { noFiles } from '../kit/no-files';
import { openKit, type StartProblem } from '../kit/open-kit';
import { refusalInWords, type Translate, translateIn } from '../translate';
import { type Answer, type Io, refused } from './answer';
import { sentence } from './sentences';

export interface Paths {
  /** The list to read. */
  readonly list?: string;
  /** The bundle to open. */
  readonly bundle?: string;
  /** A key or its public part. */
  readonly keyFile?: string;
  /** The file to write, under the name that the kit suggests. */
  readonly target?: (suggested: string) => string | Promise<string>;
  /** The folder for several files. */
  readonly folder?: string;
}

export interface Opened {
  readonly kit: Kit;
  readonly language: Language;
  readonly translate: Translate;
}

export interface InTraining extends Opened {
  /** Returns the training as it is now. */
  readonly training: () => TrainingView;
}

/** Nobody but who typed the command sees a terminal. */
export function trainersDesk(kit: Kit): DeskForTrainer {
  const view = kit.deskView();
  if (view.inSight) throw new Error('A command was not told that it may see everything');
  return view;
}

/** Returns the cards of all trainings that can be read, the next first. */
export async function cardsIn({ requests }: Pick<Kit, 'requests'>): Promise<readonly TrainingCard[]> {
  const { cards } = await requests['list-trainings'](everyTraining);
  return cards.flatMap((card) => (card.work ? [card] : []));
}

export async function withKit(io: Io, paths: Paths, work: (opened: Opened) => Promise<Answer>): Promise<Answer> {
  let opened: Kit | undefined;
  const result = await openKit({
    dataFolder: io.dataFolder,
    contentFolder: io.contentFolder,
    machine: machineClock(),
    sourceDate: io.sourceDate,
    files: {
      ...noFiles,
      chooseList: async () => paths.list,
      chooseTarget: async (_say, suggested) => paths.target?.(suggested),
      chooseBundle: async () => paths.bundle,
      chooseKeyFile: async () => paths.keyFile,
      chooseBundleTarget: async (_say, suggested) => paths.target?.(suggested),
      chooseFolder: async () => paths.folder,
    },
    readList: io.readList,
    readSquareCodes: io.readSquareCodes,
    drawer: io.drawer?.(async (training, name) => opened?.media.picture(training, name)),
    language: io.language,
    version: io.version,
    runtime: `Node ${process.versions.node}`,
  });
  if ('problem' in result) return refused(...startSentences(result, io.language));
  const { kit, close } = result;
  opened = kit;
  try {
    await kit.requests['answer-room'](false);
    const { language } = kit.settings;
    const translate = translateIn(language);
    const answer = await work({ kit, language, translate });
    const noticed = trainersDesk(kit).notices.map(({ notice, values }) =>
      translate(`notice:${notice}`, { defaultValue: notice, replace: values }),
    );
    return { ...answer, messages: [...noticed, ...answer.messages] };
  } finally {
    await close();
  }
}

/** The training that the app had open stays the one that it opens next. */
export function inTraining(io: Io, id: string, paths: Paths, work: (opened: InTraining) => Promise<Answer>): Promise<Answer> {
  return withKit(io, paths, async (opened) => {
    const { kit, language, translate } = opened;
    const before = (await cardsIn(kit)).find((training) => training.id === kit.settings.openTraining);
    const entered = await kit.requests['open-training'](id as TrainingId);
    if (isRefusal(entered)) {
      return entered.refused === 'no-training'
        ? refused(sentence(language, 'no-such-training', { training: id, folder: io.dataFolder, command: '`list`' }))
        : refusedBy(entered, translate);
    }
    const training = (): TrainingView => {
      const view = trainersDesk(kit).training;
      if (!view) throw new Error(`Training ${id} was opened and has no view`);
      return view;
    };
    const answer = await work({ ...opened, training });
    if (!before || before.id === id) return answer;
    const back = await kit.requests['open-training'](before.id);
    return isRefusal(back) ? { ...answer, messages: [...answer.messages, sentence(language, 'training-unopened')] } : answer;
  });
}

/** The option by which a refused field was given. */
const optionOf: Readonly<Record<string, string>> = { firstDay: 'days', secondDay: 'days', keepUntil: 'keep-until' };

export function refusedBy(refusal: Refusal, translate: Translate): Answer {
  const { field } = refusal;
  const text = refusalInWords(refusal, translate);
  return refused(field === undefined ? text : `--${optionOf[field] ?? field}: ${text}`);
}

export function startSentences({ problem, folder, reason, heldBy }: StartProblem, language: Language): readonly string[] {
  const translate = translateIn(language);
  const why =
    heldBy === undefined
      ? translate(`start:${problem}-why`, { folder, problem: reason })
      : sentence(language, 'held-by', { process: heldBy, folder });
  return [translate(`start:${problem}`), why, translate(`start:${problem}-what`)];
}
