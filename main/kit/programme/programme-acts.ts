/** What people do with the programmes on this laptop. Shipped ones stay as they are; trainings keep the copies that they have. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toLatin } from '../../../domain/kernel/cyrillic';
import type { Localized } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Programme } from '../../../domain/programme/programme';
import { copiedProgrammeId, newProgrammeId } from '../../../domain/programme/programme-id';
import type { ProgrammeCheck, ProgrammeNames, ProgrammeRef, ProgrammeRow } from '../../../domain/programme/shelf';
import { namesFile } from '../../content/names-file';
import { writeWhole } from '../../store/durable-json';
import { bringProgrammeBack, keepProgramme, setProgrammeAside } from '../../store/programmes-folder';
import type { NamedFile } from '../../store/side-by-side';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Trainings } from '../training/trainings';
import { programmeAt } from './brought-programmes';
import { NoNames, withNames } from './names-in-file';
import { checkIn, factsOf } from './programme-facts';
import { type FoundProgramme, type OwnProgramme, ofShipped, type ProgrammeShelf } from './programme-shelf';
import { programmeFiles } from './programmes';

type Done = { readonly done: true };
type Made = Done & { readonly name: string };
const done: Done = { done: true };

/** From the content folder; the kit offers it for no training. */
const template = join('templates', 'small');

const tidied = ({ en, sr }: Localized): Localized => ({ en: en.trim(), sr: toLatin(sr.trim()) });

/** A short name that nobody wrote is the name. */
function checkedNames(names: ProgrammeNames): ProgrammeNames | Refusal {
  const title = tidied(names.title);
  for (const language of ['en', 'sr'] as const) if (title[language] === '') return refuse('programme-name-missing', `title-${language}`);
  const short = tidied(names.shortTitle);
  return { title, shortTitle: { en: short.en || title.en, sr: short.sr || title.sr } };
}

/** With names and an id of its own. */
async function* named(files: AsyncIterable<NamedFile>, names: ProgrammeNames, id: string): AsyncGenerator<NamedFile> {
  for await (const { name, bytes } of files) yield { name, bytes: name === namesFile ? await withNames(bytes, names, id) : bytes };
}

/** Names of folders, of programmes, and of programmes that trainings were made of. */
export function takenIds({ shipped, own, aside }: ProgrammeShelf, trainings: Trainings): readonly string[] {
  const kept = [...own, ...aside];
  return [
    ...shipped.map(({ programme }) => programme.id),
    ...kept.flatMap(({ name, programme }) => [name, ...(programme ? [programme.id] : [])]),
    ...trainings.summaries.map(({ details }) => details.programme),
  ];
}

export class ProgrammeActs {
  readonly #ports: Ports;
  readonly #shelf: ProgrammeShelf;
  readonly #trainings: Trainings;
  /** By name and language: shipped ones never change while the kit runs. */
  readonly #checks = new Map<string, ProgrammeCheck>();

  constructor(ports: Ports, shelf: ProgrammeShelf, trainings: Trainings) {
    this.#ports = ports;
    this.#shelf = shelf;
    this.#trainings = trainings;
  }

  list(): Promise<readonly ProgrammeRow[] | Refusal> {
    return this.#unlessFault('programmes-unread', async () => {
      await this.#shelf.refresh();
      const { shipped, own, aside } = this.#shelf;
      return [
        ...shipped.map(({ programme }) => this.#row({ place: 'shipped', name: programme.id }, programme, ofShipped)),
        ...own.map((each) => this.#ownRow('own', each)),
        ...aside.map((each) => this.#ownRow('aside', each)),
      ];
    });
  }

  async check(asked: ProgrammeRef): Promise<ProgrammeCheck | Refusal> {
    const found = this.#shelf.find(asked);
    if (!found) return refuse('programme-gone');
    const known = asked.place === 'shipped' ? this.#checks.get(`${asked.name} ${this.#ports.settings.data.language}`) : undefined;
    if (known) return known;
    const look = await this.#shelf.look(found.folder, 'check');
    if (!look) return refuse('programme-not-checked');
    const { language } = this.#ports.settings.data;
    const check = await checkIn(look.problems, language);
    if (asked.place === 'shipped') this.#checks.set(`${asked.name} ${language}`, check);
    return check;
  }

  async copy(asked: ProgrammeRef, names: ProgrammeNames): Promise<Made | Refusal> {
    const found = await this.#asNow(asked);
    if (isRefusal(found)) return found;
    const id = copiedProgrammeId(found.programme?.id ?? asked.name, takenIds(this.#shelf, this.#trainings));
    return this.#keep(found, names, () => id);
  }

  async make(names: ProgrammeNames): Promise<Made | Refusal> {
    const folder = join(this.#ports.contentFolder, template);
    const found = await programmeAt(folder, this.#ports.settings.data.language);
    if (isRefusal(found)) return found;
    return this.#keep({ ...found, languages: ofShipped }, names, ({ title }) =>
      newProgrammeId(title.en, takenIds(this.#shelf, this.#trainings)),
    );
  }

  async rename(name: string, given: ProgrammeNames): Promise<Done | Refusal> {
    const names = checkedNames(given);
    if (isRefusal(names)) return names;
    const own = await this.#asNow({ place: 'own', name });
    if (isRefusal(own)) return own;
    const path = join(own.folder, namesFile);
    return this.#act(async () => {
      const before = await readFile(path);
      await writeWhole(this.#ports.disk, path, await withNames(before, names));
      if (own.programme) await this.#shelf.learn(name, own.programme, { id: own.programme.id, languages: own.languages, ...names }, before);
    });
  }

  setAside(name: string): Promise<Done | Refusal> {
    if (!this.#shelf.own.some((each) => each.name === name)) return Promise.resolve(refuse('programme-gone'));
    return this.#act(async () => {
      await setProgrammeAside(this.#ports.disk, this.#ports.dataFolder, name);
    });
  }

  bringBack(name: string): Promise<Done | Refusal> {
    if (!this.#shelf.aside.some((each) => each.name === name)) return Promise.resolve(refuse('programme-gone'));
    return this.#act(async () => {
      await bringProgrammeBack(this.#ports.disk, this.#ports.dataFolder, name);
    });
  }

  showFolder(name: string): Done | Refusal {
    const own = this.#shelf.own.find((each) => each.name === name);
    if (!own) return refuse('programme-gone');
    this.#ports.files.showInFolder(own.folder);
    return done;
  }

  /** Reads its files as they are now: somebody may have changed them in their folder. */
  async #asNow(asked: ProgrammeRef): Promise<FoundProgramme | Refusal> {
    const looked = await this.#unlessFault('programmes-unread', async () => {
      if (asked.place !== 'shipped') await this.#shelf.refresh();
      return done;
    });
    return isRefusal(looked) ? looked : (this.#shelf.find(asked) ?? refuse('programme-gone'));
  }

  async #keep(from: FoundProgramme, given: ProgrammeNames, idOf: (names: ProgrammeNames) => string): Promise<Made | Refusal> {
    const names = checkedNames(given);
    if (isRefusal(names)) return names;
    const { disk, dataFolder } = this.#ports;
    const id = idOf(names);
    const made = await this.#act(async () => {
      const before = await readFile(join(from.folder, namesFile));
      await keepProgramme(disk, dataFolder, id, named(programmeFiles(from.folder), names, id));
      if (from.programme) await this.#shelf.learn(id, from.programme, { id, languages: from.languages, ...names }, before);
    });
    return isRefusal(made) ? made : { ...made, name: id };
  }

  async #act(work: () => Promise<void>): Promise<Done | Refusal> {
    try {
      return await this.#unlessFault('programme-not-written', async () => {
        await this.#shelf.change(work);
        return done;
      });
    } catch (error) {
      if (!(error instanceof NoNames)) throw error;
      return refuse('programme-names-unwritable', undefined, { file: namesFile });
    }
  }

  #unlessFault<Result>(refused: 'programmes-unread' | 'programme-not-written', work: () => Promise<Result>): Promise<Result | Refusal> {
    return orRefuse(work, refused, translateIn(this.#ports.settings.data.language));
  }

  #ownRow(place: 'own' | 'aside', { name, title, programme, languages }: OwnProgramme): ProgrammeRow {
    return { ...this.#row({ place, name }, programme, languages), title };
  }

  #row(named: ProgrammeRef, programme: Programme | undefined, languages: ProgrammeRow['languages']): ProgrammeRow {
    const facts = programme && factsOf(programme);
    const replaces = named.place === 'own' && this.#shelf.shipped.some((each) => each.programme.id === facts?.id);
    return { ...named, facts, languages, trainings: facts ? this.#trainingsOf(facts.id) : 0, replacesShipped: replaces };
  }

  #trainingsOf(id: string): number {
    return this.#trainings.summaries.filter(({ details }) => details.programme === id).length;
  }
}
