/**
 * The kit itself: takes what a person asks for, has it decided, keeps it, and tells whoever watches that there is something
 * new to paint. Knows no windows; every request ends in a value.
 */
import type { DetailsInput } from '../../domain/command';
import type { DeskRequests, Outcome, TakenIn } from '../../domain/contract';
import { createTraining, importParticipants } from '../../domain/decide';
import { deckOf, refOf } from '../../domain/deck';
import type { Happening } from '../../domain/event';
import { inLanguage } from '../../domain/language';
import type { TrainingId } from '../../domain/person';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { historyOf } from '../../domain/show/history';
import { audienceView } from '../../domain/show/scene';
import { audienceTime, cardOf, deskTime, sceneContext, trainingView } from '../../domain/show/training';
import type { AudienceTime, AudienceView, DeskTime, DeskView, NoticeKey } from '../../domain/views';
import type { Settings } from '../store/settings';
import type { TrainingLog } from '../store/training-log';
import { type Say, sayIn } from '../words';
import { Backup } from './backup';
import { Bundles } from './bundles';
import { orRefuse, problemOf } from './disk-words';
import { Health } from './health';
import { ListsIn } from './lists-in';
import { ListsOut } from './lists-out';
import { Notices } from './notices';
import { noTraining, OpenTraining } from './open-training';
import type { Ports } from './ports';
import { brokenProgramme, readShipped, type ShippedProgramme } from './programmes';
import { type Displays, ProjectorState } from './projector';
import { newQueue } from './queue';
import { sampleDetails, samplePeople } from './sample';
import { Trainings } from './trainings';

type Handlers = {
  readonly [Channel in keyof DeskRequests]: DeskRequests[Channel] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Result | Promise<Result>
    : never;
};

const done: Outcome = { done: true };

export class Kit {
  readonly #ports: Ports;
  readonly #notices: Notices;
  readonly #trainings: Trainings;
  readonly #shipped: readonly ShippedProgramme[];
  readonly #listsIn: ListsIn;
  readonly #listsOut: ListsOut;
  readonly #health: Health;
  readonly #bundles: Bundles;
  readonly #backup: Backup;
  readonly #projector = new ProjectorState();
  readonly #queue = newQueue();
  readonly #watchers = new Set<() => void>();
  #open: OpenTraining | undefined;
  #problem: Refusal | undefined;

  private constructor(ports: Ports, notices: Notices, trainings: Trainings, shipped: readonly ShippedProgramme[]) {
    this.#ports = ports;
    this.#notices = notices;
    this.#trainings = trainings;
    this.#shipped = shipped;
    this.#listsIn = new ListsIn(ports);
    this.#listsOut = new ListsOut(ports, this.#queue);
    this.#health = new Health(ports);
    this.#bundles = new Bundles(ports, trainings);
    this.#backup = new Backup(ports, trainings, () => this.#changed());
  }

  /** Reads everything and opens the training that was open last. Rejects with what the disk says. */
  static async start(ports: Ports): Promise<Kit> {
    const notices = new Notices();
    const shipped = await readShipped(ports.contentFolder);
    const trainings = await Trainings.read(ports, (what) => notices.add(what));
    for (const problem of shipped.problems) notices.add({ notice: 'programme-unreadable', values: { problem } });
    const kit = new Kit(ports, notices, trainings, shipped.programmes);
    const last = trainings.find(ports.settings.data.openTraining ?? '');
    const opened = last ? await kit.#openLog(last) : done;
    kit.#problem = isRefusal(opened) ? opened : undefined;
    return kit;
  }

  /** Everything that the desk may ask for. Acts wait for each other; what only looks does not. */
  readonly requests: Handlers = {
    ready: () => ({ view: this.deskView(), time: this.deskTime() }),
    dispatch: (command) => this.#queue.run(async () => (this.#open ? this.#open.act(command, () => this.#changed()) : noTraining())),
    'create-training': (input) => this.#queue.run(() => this.#create(input, () => [])),
    'create-sample': () => this.#queue.run(() => this.#createSample()),
    'open-training': (id) => this.#queue.run(() => this.#openTraining(id)),
    'preview-list': async () => this.#inPrivate((open) => this.#listsIn.choose(open)),
    'preview-pasted': (text) => this.#inPrivate((open) => this.#listsIn.paste(open, text)),
    'change-preview': (preview, change) => this.#inPrivate(async (open) => this.#listsIn.change(open, preview, change)),
    'import-list': (preview, lines) => this.#queue.run(() => this.#inPrivate((open) => this.#listsIn.import(open, preview, lines))),
    'participant-history': (participant) =>
      this.#inPrivate(async (open) => historyOf(open.log.training, participant, this.#ports.writer.device)),
    'export-attendance': async (request) => this.#inPrivate((open) => this.#listsOut.exportAttendance(open, request)),
    'open-exported': (act) => this.#listsOut.openExported(act),
    'verify-training': async (typed) => (this.#open ? this.#health.verify(this.#open, typed) : noTraining()),
    health: async () => (this.#open ? this.#health.look(this.#open) : noTraining()),
    'save-bundle': (id) => this.#bundles.save(id),
    'preview-bundle': () => this.#bundles.choose(),
    'list-copies': () => this.#bundles.list(),
    'preview-copy': (id) => this.#bundles.previewCopy(id),
    'take-in': (preview) => this.#queue.run(() => this.#takeIn(preview)),
    'choose-backup': (choice) => this.#chooseBackup(choice),
    'show-on-projector': (from) => this.#queue.run(() => this.#showOnProjector(from)),
    'answer-room': (canSee) => {
      this.#projector.roomCanSee(canSee);
      this.#changed();
      return done;
    },
    'change-settings': (change) => this.#queue.run(() => this.#changeSettings(change)),
    'close-notice': (id) => {
      this.#notices.close(id);
      this.#changed();
      return done;
    },
  };

  /** Returns what stops the watching. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  get settings(): Readonly<Settings> {
    return this.#ports.settings.data;
  }

  get isPrivate(): boolean {
    return this.#projector.privacy === 'private';
  }

  displaysAre(displays: Displays): void {
    this.#projector.displaysAre(displays);
    this.#changed();
  }

  tell(notice: NoticeKey): void {
    this.#notices.add({ notice, values: {} });
    this.#changed();
  }

  deskView(): DeskView {
    const { settings, dataFolder, runtime, version } = this.#ports;
    const { language, singleLetterKeys, projectorWanted } = settings.data;
    return {
      settings: { language, singleLetterKeys, dataFolder, runtime, version },
      backup: this.#backup.view,
      notices: this.#notices.all,
      library: this.#trainings.all.flatMap(({ training: { state } }) =>
        state.details ? [cardOf(state, state.details, this.#ports.clock.now())] : [],
      ),
      programmes: this.#shipped.map(({ programme }) => ({ id: programme.id, title: inLanguage(programme.title, language) })),
      training: this.#open && trainingView(this.#open.context(language), this.#projector.privacy),
      projector: this.#projector.view(projectorWanted),
      problem: this.#problem,
    };
  }

  audienceView(): AudienceView {
    const { language } = this.settings;
    if (!this.#open) return { language, scene: { kind: 'waiting', title: 'Facilitator Kit', owner: '' } };
    return audienceView(sceneContext(this.#open.context(language)));
  }

  deskTime(): DeskTime {
    return deskTime(this.#ports.clock.now(), this.#open?.context(this.settings.language));
  }

  audienceTime(): AudienceTime {
    return audienceTime(this.#ports.clock.now(), this.#open?.context(this.settings.language));
  }

  /** A second went by. */
  tick(): Promise<void> {
    return this.#backup.tick();
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await this.#queue.run(() => this.#trainings.close());
    await this.#backup.close();
  }

  get #say(): Say {
    return sayIn(this.settings.language);
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Names are handled only while the room can't see them. */
  async #inPrivate<Result>(work: (open: OpenTraining) => Promise<Result>): Promise<Result | Refusal> {
    if (!this.#open) return noTraining();
    if (!this.isPrivate) return refuse('room-can-see');
    const result = await work(this.#open);
    this.#changed();
    return result;
  }

  async #create(input: DetailsInput, more: () => readonly Happening[]): Promise<{ readonly id: TrainingId } | Refusal> {
    const created = createTraining(input);
    if (isRefusal(created)) return created;
    const shipped = this.#shipped.find(({ programme }) => programme.id === input.programme);
    if (!shipped) return refuse('no-such-programme', 'programme');
    const { clock, newId } = this.#ports;
    const id = newId() as TrainingId;
    const log = await orRefuse(
      () => this.#trainings.create(id, [...created, ...more()], clock.now(), shipped.folder),
      'not-written',
      this.#say,
    );
    if (isRefusal(log)) return log;
    const opened = await this.#openLog(log);
    return isRefusal(opened) ? opened : { id };
  }

  async #createSample(): Promise<{ readonly id: TrainingId } | Refusal> {
    const { clock, contentFolder, newId } = this.#ports;
    const programme = this.#shipped[0]?.programme;
    if (!programme) return refuse('no-such-programme');
    const people = await samplePeople(contentFolder);
    const imported = importParticipants(people, { programme, moment: clock.now(), device: this.#ports.writer.device, newId });
    if (isRefusal(imported)) return imported;
    return this.#create(sampleDetails(programme.id, this.settings.language, clock.now(), this.#say), () => imported);
  }

  async #openTraining(id: TrainingId): Promise<Outcome> {
    const log = this.#trainings.find(id);
    return log ? this.#openLog(log) : noTraining();
  }

  async #openLog(log: TrainingLog): Promise<Outcome> {
    try {
      const programme = await this.#trainings.programmeOf(log.id);
      this.#open = new OpenTraining(log, programme, this.#ports, this.#notices);
    } catch (error) {
      return refuse('no-programme', undefined, { problem: brokenProgramme(error) ?? problemOf(error, this.#say) });
    }
    this.#problem = undefined;
    const kept = this.settings.openTraining === log.id ? done : await this.#keepSettings({ openTraining: log.id });
    this.#changed();
    return kept;
  }

  async #showOnProjector(from: 'start' | 'here' | 'off'): Promise<Outcome> {
    const kept = await this.#keepSettings({ projectorWanted: from !== 'off' });
    this.#changed();
    const day = this.#open?.log.training.state.run.day;
    const first = this.#open && day !== undefined ? deckOf(this.#open.programme, day)[0] : undefined;
    if (from !== 'start' || isRefusal(kept) || !this.#open || !first) return kept;
    return this.#open.act({ kind: 'go-to', slide: refOf(first) }, () => this.#changed());
  }

  async #takeIn(preview: string): Promise<TakenIn | Refusal> {
    const taken = await this.#bundles.takeIn(preview, this.#open, () => this.#changed());
    this.#changed();
    return taken;
  }

  async #chooseBackup(choice: 'choose' | 'none'): Promise<Outcome | undefined> {
    const chosen = choice === 'none' ? null : await this.#backup.choose();
    if (chosen === undefined || isRefusal(chosen)) return chosen;
    return this.#queue.run(async () => {
      const kept = await this.#keepSettings({ backupFolder: chosen });
      if (!isRefusal(kept)) this.#backup.placeChanged();
      this.#changed();
      return kept;
    });
  }

  async #changeSettings(change: Partial<Settings>): Promise<Outcome> {
    const kept = await this.#keepSettings(change);
    this.#changed();
    return kept;
  }

  /** What is not on the disk is not remembered either. */
  async #keepSettings(change: Partial<Settings>): Promise<Outcome> {
    const { settings } = this.#ports;
    const before = settings.data;
    settings.data = { ...before, ...change };
    const written = await orRefuse(() => settings.write(), 'not-written', this.#say);
    if (!isRefusal(written)) return done;
    settings.data = before;
    return written;
  }
}
