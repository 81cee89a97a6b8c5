/** A donor's indicators as people bring them: a file is read and shown, kept once they said yes, and can be taken away again. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { distinctSets, type IndicatorSet } from '../../../domain/indicators/indicator';
import type { BroughtIndicators, IndicatorsInHand } from '../../../domain/indicators/requests';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { addDonorFile, readDonorFiles, removeDonorFile } from '../../store/donor-indicators';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';

/** Bytes; forty sets of forty indicators have fewer. */
const mostFile = 1_000_000;
/** Problems that are told at once. */
const mostTold = 5;

type Done = { readonly done: true };

interface InHand {
  readonly bytes: Uint8Array;
  readonly sets: readonly IndicatorSet[];
}

/** A file goes as a whole: no two say what the same set is. */
const sharesOne =
  (sets: readonly IndicatorSet[]) =>
  (other: Pick<BroughtIndicators, 'sets'>): boolean =>
    other.sets.some(({ id }) => sets.some((each) => each.id === id));

export class DonorFiles {
  readonly #ports: Ports;
  /** Definitions of the programmes that were shipped. */
  readonly #shipped: readonly IndicatorSet[];
  #inHand: InHand | undefined;
  #edition = 0;

  constructor(ports: Ports, shipped: readonly IndicatorSet[]) {
    this.#ports = ports;
    this.#shipped = distinctSets(shipped);
  }

  /** Another one once others may be here. */
  get edition(): number {
    return this.#edition;
  }

  /** What was brought stands before what was shipped under the same name. Rejects with what the disk says. */
  async all(): Promise<{ readonly brought: readonly BroughtIndicators[]; readonly sets: readonly IndicatorSet[] }> {
    const { disk, dataFolder } = this.#ports;
    const brought: BroughtIndicators[] = [];
    for (const [file, bytes] of await readDonorFiles(disk, dataFolder)) {
      const read = await setsIn(file, bytes);
      brought.push({ file, sets: 'sets' in read ? read.sets : [] });
    }
    return { brought, sets: distinctSets([...brought.flatMap(({ sets }) => sets), ...this.#shipped]) };
  }

  async choose(): Promise<IndicatorsInHand | Refusal | undefined> {
    const { files, settings } = this.#ports;
    const { language } = settings.data;
    const translate = translateIn(language);
    this.#inHand = undefined;
    const path = await files.chooseKeyFile(translate, 'indicators');
    if (path === undefined) return undefined;
    const name = basename(path);
    const bytes = await orRefuse(
      async () => ((await stat(path)).size > mostFile ? undefined : new Uint8Array(await readFile(path))),
      'indicators-unreadable',
      translate,
      { file: name },
    );
    if (bytes === undefined) return refuse('indicators-large', undefined, { file: name });
    if (isRefusal(bytes)) return bytes;
    const read = await setsIn(name, bytes);
    if ('problems' in read) {
      const { toldWithPlace } = await import('../../content/told-problem');
      const told = read.problems.slice(0, mostTold).map((problem) => toldWithPlace(problem, language));
      return refuse('indicators-wrong', undefined, { file: name, problems: told.join(' · ') });
    }
    this.#inHand = { bytes, sets: read.sets };
    const { brought } = await this.all();
    const isShared = sharesOne(read.sets);
    const gone = brought.filter(isShared).flatMap(({ sets }) => sets);
    return { name, sets: read.sets, replaced: distinctSets([...gone, ...this.#shipped.filter((set) => isShared({ sets: [set] }))]) };
  }

  add(): Promise<Done | Refusal> {
    const { disk, dataFolder } = this.#ports;
    const inHand = this.#inHand;
    if (!inHand) return Promise.resolve(refuse('indicators-not-chosen'));
    return this.#changing(async () => {
      const { brought } = await this.all();
      const added = await addDonorFile(disk, dataFolder, inHand.bytes);
      this.#inHand = undefined;
      const gone = brought.filter(sharesOne(inHand.sets)).filter(({ file }) => file !== added);
      for (const { file } of gone) await removeDonorFile(disk, dataFolder, file);
      return { done: true };
    });
  }

  remove(file: string): Promise<Done | Refusal> {
    const { disk, dataFolder } = this.#ports;
    return this.#changing(async () => ((await removeDonorFile(disk, dataFolder, file)) ? { done: true } : refuse('indicators-gone')));
  }

  /** What could not be finished may have changed something all the same. */
  async #changing(work: () => Promise<Done | Refusal>): Promise<Done | Refusal> {
    try {
      return await orRefuse(work, 'indicators-not-written', translateIn(this.#ports.settings.data.language));
    } finally {
      this.#edition += 1;
    }
  }
}

/** What reads YAML is loaded only when there is some. */
async function setsIn(file: string, bytes: Uint8Array) {
  const [{ readIndicators }, { textIn }] = await Promise.all([
    import('../../content/indicators-file'),
    import('../../content/content-text'),
  ]);
  const text = textIn(file, bytes);
  return typeof text === 'string' ? readIndicators(file, text, undefined) : { problems: text };
}
