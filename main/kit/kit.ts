/**
 * The kit itself: takes what a person asks for, has it decided, keeps it, and tells whoever watches that there is something
 * new to paint. Knows no windows; every request ends in a value.
 */

import type { DeskRequests } from '../../domain/contract';
import type { DeskTime, DeskView, NoticeKey } from '../../domain/desk/desk-view';
import { type ToldView, ViewTeller } from '../../domain/desk/told-view';
import { newQueue } from '../../domain/kernel/queue';
import { refuse } from '../../domain/kernel/refusal';
import { type LocalDate, localDateOf } from '../../domain/kernel/time';
import type { AudienceTime, AudienceView } from '../../domain/stage/audience-view';
import { audienceView } from '../../domain/stage/scene';
import type { ScreenTest } from '../../domain/stage/screens';
import { audienceTime, deskTime, sceneContext } from '../../domain/training/view';
import type { Settings } from '../store/settings';
import { AgendaIn } from './agenda/agenda-in';
import { Times } from './agenda/times';
import { CertificateKeys } from './certificates/certificate-keys';
import { ClockWatch } from './clock-watch';
import { DeskViews } from './desk-views';
import { EvidenceFiles } from './evidence/evidence-files';
import { DocumentFiles } from './export/document-files';
import { DocumentSaving } from './export/document-saving';
import { ExportSources } from './export/export-sources';
import { Handouts } from './export/handouts';
import { LiteratureCopy } from './export/literature-copy';
import { Presentations } from './export/presentations';
import { SavedFiles } from './export/saved-files';
import { Answers } from './forms/answers';
import { SignIn } from './forms/sign-in';
import { askedInSight } from './in-sight';
import { Across } from './indicators/across';
import type { Notices } from './notices';
import type { Ports } from './ports';
import { Preferences } from './preferences';
import { Designs } from './programme/design/designs';
import { Media } from './programme/media';
import { OwnSlidesIn } from './programme/own-slides';
import { ProgrammeActs } from './programme/programme-acts';
import { ProgrammeShelf } from './programme/programme-shelf';
import { ProgrammeTransfer } from './programme/programme-transfer';
import { readShipped, type ShippedProgramme } from './programme/programmes';
import { TextEditing } from './programme/text-editing';
import { ListReader } from './register/list-reader';
import { ListsIn } from './register/lists-in';
import { type Handlers, RequestGate } from './request-gate';
import { allRequests } from './requests';
import { type Entrance, Saving } from './saving';
import { Admitting } from './sharing/admitting';
import { takeStock } from './sharing/known-laptops';
import { Sharing } from './sharing/sharing';
import type { Screen } from './stage/arrangement';
import { Presenting } from './stage/presenting';
import { Presses } from './stage/presses';
import { ProjectorState, type Seen } from './stage/projector-state';
import { Backup } from './training/backup';
import { Bundles } from './training/bundles';
import { Following } from './training/following';
import { Health } from './training/health';
import { Library } from './training/library';
import type { OpenTraining } from './training/open-training';
import { SecondPlace } from './training/second-place';
import { TrainingChoice } from './training/training-choice';
import { Trainings } from './training/trainings';
import { mistakesIn } from './trouble';

export class Kit {
  readonly #ports: Ports;
  readonly #clockWatch = new ClockWatch();
  readonly #notices: Notices;
  readonly #trainings: Trainings;
  readonly #preferences: Preferences;
  readonly #shelf: ProgrammeShelf;
  readonly #choice: TrainingChoice;
  readonly #answers: Answers;
  readonly #backup: Backup;
  readonly #sharing: Sharing;
  readonly #projector: ProjectorState;
  readonly #presenting: Presenting;
  readonly #presses = new Presses();
  /** The laptop that is turned to the participants. */
  readonly signIn: SignIn;
  readonly media: Media;
  readonly keys: CertificateKeys;
  readonly #queue = newQueue();
  readonly #saving: Saving;
  readonly #following: Following;
  readonly #gate: RequestGate;
  readonly #deskViews: DeskViews;
  readonly #teller = new ViewTeller();
  #shownDay: LocalDate;
  /** The picture of which a window said that it can't be drawn. */
  #undrawn: string | undefined;
  readonly #watchers = new Set<() => void>();
  /** Everything that there is to ask for; who is heard with it: {@link ask}. */
  readonly requests: Handlers;

  private constructor(ports: Ports, door: Entrance, notices: Notices, trainings: Trainings, shipped: readonly ShippedProgramme[]) {
    const changed = (): void => this.#changed();
    const asked = { open: () => this.#open, changed };
    this.#ports = ports;
    this.#shownDay = localDateOf(ports.clock.now());
    this.#notices = notices;
    this.#trainings = trainings;
    this.#preferences = new Preferences(ports, notices);
    this.#projector = new ProjectorState(() => this.settings);
    this.#presenting = new Presenting(ports, this.#preferences, this.#projector);
    this.#shelf = new ProgrammeShelf(ports, shipped, changed);
    this.#choice = new TrainingChoice(ports, this.#preferences, notices, trainings, this.#shelf);
    const designs = new Designs(ports, this.#shelf);
    this.media = new Media(ports, () => this.#open, designs);
    const library = new Library(ports, this.#preferences, trainings, this.#shelf);
    const listReader = new ListReader(ports, changed);
    const agendaIn = new AgendaIn(ports, listReader);
    this.#answers = new Answers(ports, notices, changed, (id, device) => trainings.isStranger(id, device));
    const listsIn = new ListsIn(ports, this.#preferences, listReader);
    const times = new Times(ports, trainings);
    const across = new Across(ports, trainings, this.#answers, shipped, changed);
    const saved = new SavedFiles(ports);
    this.keys = new CertificateKeys(ports);
    const sources = new ExportSources(ports, this.#queue, times, trainings, this.#answers, this.keys.own, across);
    const literature = new LiteratureCopy(ports, (path) => saved.remember(path), changed);
    const handouts = new Handouts(ports, saved, changed);
    const presentations = new Presentations(ports, saved, changed);
    const documents = new DocumentFiles(ports, sources, { handouts, presentations });
    const evidence = new EvidenceFiles(ports, { sources, documents, answers: this.#answers, handouts, saved }, changed);
    const several = new DocumentSaving(ports, documents, saved, changed);
    const health = new Health(ports);
    const texts = new TextEditing(ports);
    const ownSlides = new OwnSlidesIn(ports, this.#queue, changed);
    const secondPlace = new SecondPlace(ports, (change) => this.#queue.run(() => this.#preferences.keepSeals(change)));
    const bundles = new Bundles(ports, trainings, secondPlace);
    this.#backup = new Backup(ports, secondPlace, trainings, (id) => this.#answers.edition(id), changed);
    this.#sharing = new Sharing(ports, { ...asked, notices, trainings, preferences: this.#preferences });
    this.#saving = new Saving(ports, door, this.#queue, { ...asked, notices, preferences: this.#preferences, trainings });
    this.#following = new Following(ports, { ...asked, answers: this.#answers, queue: this.#queue, trainings });
    const admitting = new Admitting(ports, { open: asked.open, trainings, following: this.#following });
    this.#gate = new RequestGate(asked, { run: this.#saving.inTurn });
    this.signIn = new SignIn(ports, this.#answers, { ...asked, isPrivate: () => this.isPrivate, act: (work) => this.#gate.act(work) });
    this.#deskViews = new DeskViews(ports, {
      preferences: this.#preferences,
      projector: this.#projector,
      signIn: this.signIn,
      choice: this.#choice,
      trainings,
      library,
      shelf: this.#shelf,
      notices,
      presses: this.#presses,
      backup: this.#backup,
      sharing: this.#sharing,
      keys: this.keys,
      answers: this.#answers,
      handouts,
      presentations,
      evidence,
      documents: several,
      literature,
      across,
      ownSlides,
      lists: listReader,
      following: this.#following,
      admitting,
    });
    this.requests = allRequests({
      ...asked,
      ports,
      notices,
      trainings,
      library,
      agendaIn,
      times,
      across,
      listsIn,
      texts,
      programmes: new ProgrammeActs(ports, this.#shelf, trainings),
      designs,
      programmeTransfer: new ProgrammeTransfer(ports, this.#shelf, trainings),
      ownSlides,
      evidence,
      health,
      secondPlace,
      bundles,
      gate: this.#gate,
      queue: this.#queue,
      preferences: this.#preferences,
      choice: this.#choice,
      answers: this.#answers,
      signIn: this.signIn,
      keys: this.keys,
      backup: this.#backup,
      sharing: this.#sharing,
      admitting,
      projector: this.#projector,
      presenting: this.#presenting,
      presses: this.#presses,
      makers: { saved, sources, documents, several, answers: this.#answers, key: this.keys.own, literature, handouts, presentations },
      today: () => this.#today,
      whole: () => this.#teller.whole(this.deskView()),
      time: () => this.deskTime(),
      counted: (work) => this.#counted(work),
    });
  }

  /** Opens the training that was open last; the others are looked at by {@link survey}. Rejects with what the disk says. */
  static async start(ports: Ports, door: Entrance, notices: Notices): Promise<Kit> {
    const shipped = await readShipped(ports.contentFolder);
    const trainings = await Trainings.read(ports, (what) => notices.add(what));
    for (const found of mistakesIn(shipped, ports)) notices.add(found);
    const kit = new Kit(ports, door, notices, trainings, shipped.programmes);
    await kit.keys.load();
    if (trainings.isEmpty) await takeStock(ports);
    await kit.#counted(() => kit.#choice.openLast());
    return kit;
  }

  /** Looks at all trainings and programmes once, beside the acts of a person, and begins to hear of what others write; resolves when all are known. */
  async survey(): Promise<void> {
    await Promise.all([this.#following.begin(), this.#lookAtAll()]);
  }

  async #lookAtAll(): Promise<void> {
    await takeStock(this.#ports);
    await this.#trainings.survey(() => this.#changed());
    await this.#ports.devices.keep();
    await this.#shelf.begin();
  }

  /** Returns what stops the watching. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  get settings(): Readonly<Settings> {
    return this.#preferences.data;
  }

  get #open(): OpenTraining | undefined {
    return this.#choice.open;
  }

  get isPrivate(): boolean {
    return this.#projector.privacy === 'private';
  }

  /** To be said whenever the screens or the place of the desk may be others. */
  screensAre(seen: Seen): void {
    if (this.#projector.screensAre(seen)) this.#changed();
  }

  /** A person put the desk on this screen. */
  deskBelongsOn(screen: Screen): void {
    this.#projector.deskBelongsOn(screen);
    this.#changed();
  }

  /** The screens may be others now, or somebody else may sit before them: what was said of the room has to be said again. */
  askAboutRoom(): void {
    this.#projector.askAgain();
    this.#changed();
  }

  get isDayOnStage(): boolean {
    return this.#open?.dayOnStage !== undefined;
  }

  get screenTest(): ScreenTest {
    return this.#projector.test;
  }

  /** Which screens there are and what for, as far as the kit was told. */
  get displays(): ProjectorState['displays'] {
    return this.#projector.displays;
  }

  tell(notice: NoticeKey): void {
    this.#notices.add({ notice, values: {} });
    this.#changed();
  }

  /** The picture that the room is to see now could not be drawn; told until there is another one. */
  pictureFailed(): void {
    this.#undrawn = JSON.stringify(this.audienceView());
    this.tell('picture-not-drawn');
  }

  /** What a window asks for, which was checked before; refused where its screen is turned to somebody who may not know it. */
  async ask(channel: keyof DeskRequests, given: readonly unknown[]): Promise<unknown> {
    if (!this.signIn.mayAsk(channel)) return refuse('turned');
    /* The schema of a channel gives what that channel's handler takes; the compiler can't follow the pairing through an index. */
    const handle = this.requests[channel] as (...given: readonly unknown[]) => unknown;
    return askedInSight(
      channel,
      () => this.isPrivate,
      () => handle(...given),
    );
  }

  deskView(): DeskView {
    return this.#choice.shown(() => this.#deskViews.now());
  }

  audienceView(): AudienceView {
    return this.#choice.shown(() => {
      const { language, room } = this.settings;
      const view: AudienceView = this.#open
        ? this.#answers.withReturned(audienceView(sceneContext(this.#open.context(language))), this.#open)
        : { language, scene: { kind: 'waiting', title: 'Facilitator Kit', owner: '' } };
      return { ...view, room, ...(this.screenTest === 'picture' ? { scene: { kind: 'test-picture' } } : {}) };
    });
  }

  /** What became another for the desk since it was told last. */
  toldView(view: DeskView): ToldView {
    return this.#teller.tell(view);
  }

  deskTime(): DeskTime {
    const { language, timers } = this.settings;
    return this.#choice.shown(() => deskTime(this.#ports.clock.now(), this.#open?.context(language), timers));
  }

  audienceTime(): AudienceTime {
    return this.#choice.shown(() => audienceTime(this.#ports.clock.now(), this.#open?.context(this.settings.language)));
  }

  /** A second went by. */
  async tick(): Promise<void> {
    this.#followCalendar();
    this.#followClock();
    if (this.#presses.tick(this.#ports.clock.now().instant)) this.#changed();
    await this.#saving.tick();
    await this.#following.tick();
    await this.#backup.tick();
    await this.#sharing.tick();
  }

  /** Reads at once what other laptops were heard to write. */
  follow(): Promise<void> {
    return this.#following.follow();
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    this.#following.close();
    await this.#queue.run(() => this.#saving.tryAgain().then(() => this.#trainings.close()));
    await this.#ports.devices.keep();
    await this.#backup.close();
  }

  /** At midnight: what the desk shows of dates is another, and what was said of the room has to be said again. */
  #followCalendar(): void {
    const isAnotherDay = this.#shownDay !== this.#today;
    this.#shownDay = this.#today;
    if (this.#projector.dayIs(this.#today) || isAnotherDay) this.#changed();
  }

  /** While a day runs; else nothing goes by it that isn't seen to be wrong. */
  #followClock(): void {
    const set = this.#clockWatch.follow(this.#ports.clock.now());
    if (!set || !this.isDayOnStage) return;
    this.#notices.add(set);
    this.#changed();
  }

  get #today(): LocalDate {
    return localDateOf(this.#ports.clock.now());
  }

  /** Everything that can be painted follows here; whoever paints only reads. */
  #changed(): void {
    this.#followScreens();
    this.#followPicture();
    for (const watcher of this.#watchers) watcher();
  }

  /** Where nobody sees a film, nobody should hear it; a projector that has the picture is known from then on. */
  #followScreens(): void {
    if (this.#projector.look()) void this.requests.dispatch({ kind: 'pause-film' });
    const { target } = this.displays;
    if (!target || !this.settings.projectorWanted) return;
    const { width, height } = target.bounds;
    const used = { id: target.id, name: target.name, width, height };
    if (this.#presenting.isNew(used)) void this.#gate.act(() => this.#presenting.isOn(used));
  }

  #followPicture(): void {
    if (this.#undrawn === undefined || this.#undrawn === JSON.stringify(this.audienceView())) return;
    this.#undrawn = undefined;
    this.#notices.settle('picture-not-drawn');
  }

  /** Another training may be open, or other sheets be here: they are counted before it is painted. */
  async #counted<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = await work();
    if (this.#open) await this.#answers.countOnce(this.#open);
    return result;
  }
}
