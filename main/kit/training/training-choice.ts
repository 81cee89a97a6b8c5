/** Which training is open: made anew, chosen in the Library, or found again at the start. */

import type { Outcome } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Moment } from '../../../domain/kernel/time';
import { carriedConfirmations, noConfirmedPapers } from '../../../domain/programme/confirmed-papers';
import { importParticipants } from '../../../domain/register/decide';
import { createTraining } from '../../../domain/training/decide-details';
import type { Decision } from '../../../domain/training/rules';
import type { DetailsInput } from '../../../domain/training/schema';
import type { TrainingLog } from '../../store/training-log';
import { ownProgrammeFolder } from '../../store/trainings-folder';
import { orRefuse } from '../disk-words';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import { BroughtProgrammes } from '../programme/brought-programmes';
import { digestsOfPapers } from '../programme/paper-words';
import type { ProgrammeShelf } from '../programme/programme-shelf';
import type { ShippedProgramme } from '../programme/programmes';
import { anotherProgramme } from '../trouble';
import { finishedDetails, tellFinishedDays } from './finished-sample';
import { OpenTraining } from './open-training';
import { sampleDetails, samplePeople, sampleSignatures } from './sample';
import type { Trainings } from './trainings';

type Created = { readonly id: TrainingId } | Refusal;

export class TrainingChoice {
  readonly #ports: Ports;
  readonly #preferences: Preferences;
  readonly #notices: Notices;
  readonly #trainings: Trainings;
  readonly #shelf: ProgrammeShelf;
  readonly #left: () => void;
  readonly brought: BroughtProgrammes;
  #open: OpenTraining | undefined;

  /** `left`: another training is open than before. */
  constructor(ports: Ports, preferences: Preferences, notices: Notices, trainings: Trainings, shelf: ProgrammeShelf, left: () => void) {
    this.#ports = ports;
    this.#preferences = preferences;
    this.#notices = notices;
    this.#trainings = trainings;
    this.#shelf = shelf;
    this.#left = left;
    this.brought = new BroughtProgrammes(ports);
  }

  /** One that can't be shown any more is none. */
  get open(): OpenTraining | undefined {
    return this.#open && this.#trainings.find(this.#open.log.id) ? this.#open : undefined;
  }

  /** The open training that can't be shown is left for the Library, which says so; the others go on. */
  shown<View>(show: () => View): View {
    const { open } = this;
    try {
      return show();
    } catch (error) {
      if (!open) throw error;
      this.#trainings.fails(open.log.id, error);
      return show();
    }
  }

  /** If it can be opened; the Library says what keeps it from it. */
  async openLast(): Promise<void> {
    const { openTraining } = this.#preferences.data;
    if (openTraining !== null) await this.#trainings.using(openTraining as TrainingId, (log) => this.#openLog(log));
  }

  /** No training is open afterwards, if it was this one. */
  async leave(id: TrainingId): Promise<void> {
    if (this.#open?.log.id !== id) return;
    this.#open = undefined;
    this.#left();
    await this.#trainings.choose(undefined);
    await this.#preferences.use({ openTraining: null });
  }

  async openById(id: TrainingId): Promise<Outcome> {
    if (this.#trainings.summary(id)?.deleted?.agreed.includes(this.#ports.writer.device)) return refuse('training-deleted-here');
    /* In use until it is chosen: whoever else used it meanwhile, as the copying to the second place, would let it go. */
    const opened = await this.#trainings.using(id, (log) => this.#openLog(log));
    return opened ?? this.#trainings.missing(id);
  }

  async create(input: DetailsInput): Promise<Created> {
    const onShelf = () => orRefuse(() => this.#shelf.current(input.programme), 'programmes-unread', this.#preferences.translate);
    const from = this.brought.find(input.programme) ?? (await onShelf());
    if (isRefusal(from)) return from;
    const created = createTraining(from ? { ...input, programme: from.programme.id } : input);
    if (isRefusal(created)) return created;
    return from ? this.#make(from, created, this.#ports.clock.now()) : refuse('no-such-programme', 'programme');
  }

  async #make({ programme, folder }: ShippedProgramme, created: Decision, moment: Moment): Promise<Created> {
    const carried = carriedConfirmations(digestsOfPapers(programme), noConfirmedPapers, this.#preferences.data.confirmedPapers);
    const id = this.#ports.newId() as TrainingId;
    const log = await orRefuse(
      () => this.#trainings.create(id, [...created, ...carried], moment, folder),
      'not-written',
      this.#preferences.translate,
    );
    if (isRefusal(log)) return log;
    const opened = await this.#openLog(log);
    return isRefusal(opened) ? opened : { id };
  }

  async createSample(): Promise<Created> {
    const sample = await this.#sample();
    if (isRefusal(sample)) return sample;
    const { from, imported } = sample;
    const { data, translate } = this.#preferences;
    const now = this.#ports.clock.now();
    const signed = sampleSignatures(from.programme, imported);
    return this.#makeSample(from, sampleDetails(from.programme.id, data.language, now, translate), [...imported, ...signed], now);
  }

  /** Rejects with what the disk says. */
  async createFinishedSample(): Promise<Created> {
    const sample = await this.#sample();
    if (isRefusal(sample)) return sample;
    const { data, translate } = this.#preferences;
    const { from, imported } = sample;
    const { details, begun } = finishedDetails(from.programme.id, data.language, this.#ports.clock.now(), translate);
    const created = await this.#makeSample(from, details, imported, begun);
    if (isRefusal(created) || !this.#open) return created;
    return (await tellFinishedDays(this.#open, this.#ports, translate)) ?? created;
  }

  async #makeSample(from: ShippedProgramme, details: DetailsInput, more: Decision, moment: Moment): Promise<Created> {
    const created = createTraining(details, 'sample');
    return isRefusal(created) ? created : this.#make(from, [...created, ...more], moment);
  }

  /**
   * Makes the sample from the programme that came with the kit, or from what replaces it as far as that is known: it waits for no other to
   * be looked at.
   */
  async #sample(): Promise<{ readonly from: ShippedProgramme; readonly imported: Decision } | Refusal> {
    const { clock, contentFolder, newId, writer } = this.#ports;
    const [from] = this.#shelf.offered;
    if (!from) return refuse('no-such-programme');
    const { programme } = from;
    const people = await samplePeople(contentFolder);
    const imported = importParticipants(people, { programme, moment: clock.now(), device: writer.device, newId });
    return isRefusal(imported) ? imported : { from, imported };
  }

  /** Reports that the programme is another one; its files can be read, so they don't say so themselves. */
  #tellOfAnother({ log, asRead, details }: OpenTraining): void {
    const { trainingsFolder, settings } = this.#ports;
    const another = anotherProgramme(asRead, details, ownProgrammeFolder(trainingsFolder, log.id), settings.data.language);
    if (another) this.#notices.add(another);
  }

  async #openLog(log: TrainingLog): Promise<Outcome> {
    try {
      const programme = await this.#trainings.programmeOf(log.id, true);
      /* One that is open already stays, with a rehearsal that is on. */
      if (this.#open?.log !== log) {
        const open = new OpenTraining(log, programme, this.#ports, this.#notices);
        await open.followTexts();
        this.#tellOfAnother(open);
        this.#open = open;
        this.#left();
      }
    } catch (error) {
      this.#trainings.fails(log.id, error);
      return this.#trainings.missing(log.id);
    }
    await this.#trainings.choose(log.id);
    if (this.#preferences.data.openTraining !== log.id) await this.#preferences.use({ openTraining: log.id });
    return { done: true };
  }
}
