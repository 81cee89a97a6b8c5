/**
 * The kit itself: takes what a person asks for, has it decided, keeps it, and tells whoever watches that there is something
 * new to paint. Knows no windows; every request ends in a value.
 */

import type { DeskRequests } from '../../domain/contract';
import type { DeskTime, DeskView, Privacy } from '../../domain/desk/desk-view';
import type { NoticeKey } from '../../domain/desk/notice';
import { seemsInARoom } from '../../domain/desk/room';
import { ViewPublisher, type ViewUpdate } from '../../domain/desk/view-updates';
import { refuse } from '../../domain/kernel/refusal';
import { type LocalDate, localDateOf } from '../../domain/kernel/time';
import type { AudienceTime, AudienceView } from '../../domain/stage/audience-view';
import { filmFileOf } from '../../domain/stage/console';
import { audienceView } from '../../domain/stage/scene';
import type { ScreenTest } from '../../domain/stage/screens';
import { audienceTime, deskTime, sceneContext, timeMadeOf } from '../../domain/training/view';
import type { WaitsFor } from '../closing';
import type { Settings } from '../store/settings';
import type { Found } from '../store/training-log';
import type { CertificateKeys } from './certificates/certificate-keys';
import { ClockWatch } from './clock-watch';
import type { SignIn } from './forms/sign-in';
import { askedInSight } from './in-sight';
import { type KitParts, type MadeFrom, partsOf } from './kit-parts';
import type { Notices } from './notices';
import type { Ports } from './ports';
import type { Media } from './programme/media';
import { readShipped } from './programme/programmes';
import type { Handlers } from './request-gate';
import type { Entrance } from './saving';
import { takeStock } from './sharing/known-laptops';
import type { Screen } from './stage/arrangement';
import type { ProjectorState, Seen } from './stage/projector-state';
import type { OpenTraining } from './training/open-training';
import { Trainings } from './training/trainings';
import { mistakesIn } from './trouble';

/** What became of the room's picture. */
type Undrawn = Extract<NoticeKey, 'picture-not-drawn' | 'film-broke-off' | 'film-file-broke-off'>;

export class Kit {
  readonly #ports: Ports;
  readonly #parts: KitParts;
  readonly #clockWatch: ClockWatch;
  /** The laptop that is turned to the participants. */
  readonly signIn: SignIn;
  readonly media: Media;
  readonly keys: CertificateKeys;
  readonly #publisher = new ViewPublisher();
  #shownDay: LocalDate;
  /** The picture of which a window said that it can't be drawn. */
  #undrawn: { readonly picture: string; readonly notice: Undrawn } | undefined;
  readonly #watchers = new Set<() => void>();
  /** Everything that there is to ask for; who is heard with it: {@link ask}. */
  readonly requests: Handlers;

  private constructor(ports: Ports, from: MadeFrom) {
    this.#ports = ports;
    this.#clockWatch = new ClockWatch(ports.offsetAt);
    this.#shownDay = localDateOf(ports.clock.now());
    this.#parts = partsOf(ports, from, {
      changed: () => this.#changed(),
      today: () => this.#today,
      whole: () => this.#publisher.whole(this.deskView()),
      time: () => this.deskTime(),
      counted: (work) => this.#counted(work),
      picture: () => this.#picture(),
    });
    const { signIn, media, keys, requests } = this.#parts;
    this.signIn = signIn;
    this.media = media;
    this.keys = keys;
    this.requests = requests;
  }

  /** Opens the training that was open last; the others are looked at by {@link survey}. Rejects with what the disk says. */
  static async start(ports: Ports, door: Entrance, notices: Notices): Promise<Kit> {
    const shipped = await readShipped(ports.contentFolder);
    const trainings = await Trainings.read(ports, (what) => notices.add(what));
    for (const found of mistakesIn(shipped, ports)) notices.add(found);
    const kit = new Kit(ports, { door, notices, trainings, shipped: shipped.programmes });
    await kit.keys.load();
    if (trainings.isEmpty) await takeStock(ports);
    await kit.#counted(() => kit.#parts.choice.openLast());
    return kit;
  }

  /** Looks at all trainings and programmes once, beside the acts of a person, and begins to hear of what others write; resolves when all are known. */
  async survey(): Promise<void> {
    await Promise.all([this.#parts.following.begin(), this.#lookAtAll()]);
  }

  async #lookAtAll(): Promise<void> {
    await takeStock(this.#ports);
    await this.#parts.trainings.survey(() => this.#changed());
    await this.#parts.putAside.lookAtAll();
    await this.#ports.devices.keep();
    await this.#parts.shelf.begin();
  }

  /** Returns what stops the watching. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  get settings(): Readonly<Settings> {
    return this.#parts.preferences.data;
  }

  get #open(): OpenTraining | undefined {
    return this.#parts.choice.open;
  }

  /** Says who can see the desk, as its view does. */
  get privacy(): Privacy {
    return this.#parts.projector.privacy;
  }

  get isPrivate(): boolean {
    return this.privacy === 'private';
  }

  /** To be said whenever the screens or the place of the desk may be others. */
  screensAre(seen: Seen): void {
    if (this.#parts.projector.screensAre(seen)) this.#changed();
  }

  /** A person put the desk on this screen. */
  deskBelongsOn(screen: Screen): void {
    this.#parts.projector.deskBelongsOn(screen);
    this.#changed();
  }

  /** The screens may be others now, or somebody else may sit before them: what was said of the room has to be said again. */
  askAboutRoom(): void {
    this.#parts.projector.askAgain();
    this.#changed();
  }

  get isDayOnStage(): boolean {
    return this.#open?.dayOnStage !== undefined;
  }

  get screenTest(): ScreenTest {
    return this.#parts.projector.test;
  }

  /** Which screens there are and what for, as far as the kit was told. */
  get displays(): ProjectorState['displays'] {
    return this.#parts.projector.displays;
  }

  tell(notice: NoticeKey): void {
    this.#parts.notices.add({ notice, values: {} });
    this.#changed();
  }

  /** Shows a notice about the room's current picture, until there is another one. */
  pictureFailed(): void {
    this.#tellOfPicture({ notice: 'picture-not-drawn', values: {} });
  }

  /** Works like {@link pictureFailed} for the film or sound that plays; only the trainer reads which file it is. */
  filmFailed(): void {
    const file = this.#open && filmFileOf(sceneContext(this.#open.context(this.settings.language)));
    this.#tellOfPicture(
      file === undefined ? { notice: 'film-broke-off', values: {} } : { notice: 'film-file-broke-off', values: { file: `media/${file}` } },
    );
  }

  #tellOfPicture(found: Found & { readonly notice: Undrawn }): void {
    this.#undrawn = { picture: JSON.stringify(this.audienceView()), notice: found.notice };
    this.#parts.notices.add(found);
    this.#changed();
  }

  /** What a window asks for, which was checked before; refused where its screen is turned to somebody who may not know it. */
  async ask(channel: keyof DeskRequests, given: readonly unknown[]): Promise<unknown> {
    if (!this.signIn.mayAsk(channel)) return refuse('turned');
    /* The schema of a channel gives what that channel's handler takes; the compiler can't follow the pairing through an index. */
    const handle = this.requests[channel] as (...given: readonly unknown[]) => unknown;
    return askedInSight(
      channel,
      () => ({ isPrivate: this.isPrivate, seemsInARoom: seemsInARoom(this.#parts.projector.view(), this.isDayOnStage) }),
      () => handle(...given),
    );
  }

  deskView(): DeskView {
    return this.#parts.choice.shown(() => this.#parts.deskViews.now());
  }

  audienceView(): AudienceView {
    const view = this.#parts.telephones.withJoining(this.#picture());
    return this.screenTest === 'picture' ? { ...view, scene: { kind: 'test-picture' } } : view;
  }

  /** Without what stands over it. */
  #picture(): AudienceView {
    return this.#parts.choice.shown(() => {
      const { language, room } = this.settings;
      const view: AudienceView = this.#open
        ? this.#parts.deskViews.withAnswers(audienceView(sceneContext(this.#open.context(language))), this.#open)
        : { language, scene: { kind: 'waiting', title: 'Facilitator Kit', owner: '' } };
      return { ...view, room };
    });
  }

  /** False until the desk's page asks for its view: what it would be told before goes nowhere. */
  get isDeskSubscribed(): boolean {
    return this.#publisher.hasSubscriber;
  }

  /** What became another for the desk since it was told last. */
  viewUpdate(view: DeskView): ViewUpdate {
    return this.#publisher.publish(view);
  }

  deskTime(): DeskTime {
    const { language, timers } = this.settings;
    return this.#parts.choice.shown(() => deskTime(this.#ports.clock.now(), this.#open?.context(language), timers));
  }

  /** What those times follow from besides the moment, see {@link timeMadeOf}. */
  timeMadeOf(): readonly unknown[] {
    const { language, timers } = this.settings;
    return this.#parts.choice.shown(() => timeMadeOf(this.#open?.context(language), timers));
  }

  audienceTime(): AudienceTime {
    return this.#parts.choice.shown(() => audienceTime(this.#ports.clock.now(), this.#open?.context(this.settings.language)));
  }

  /** A second went by. */
  async tick(): Promise<void> {
    this.#followCalendar();
    this.#followClock();
    if (this.#parts.presses.tick(this.#ports.clock.now().instant)) this.#changed();
    /* A folder of others may keep whoever asks waiting: a port that is open waits for nobody. */
    await Promise.all([this.#parts.telephones.tick(), this.#tickFiles()]);
  }

  async #tickFiles(): Promise<void> {
    await this.#parts.saving.tick();
    await this.#parts.following.tick();
    await this.#parts.backup.tick();
    await this.#parts.sharing.tick();
  }

  /** Reads at once what other laptops were heard to write. */
  follow(): Promise<void> {
    return this.#parts.following.follow();
  }

  /** Waits for what is being written; `waitsFor` is told what that is. */
  async close(waitsFor: WaitsFor = () => {}): Promise<void> {
    this.#parts.following.close();
    waitsFor('the telephones');
    await this.#parts.telephones.close();
    waitsFor('what is being written of the trainings');
    await this.#parts.queue.run(() => this.#parts.saving.tryAgain().then(() => this.#parts.trainings.close()));
    waitsFor('the known laptops');
    await this.#ports.devices.keep();
    waitsFor('the second place');
    await this.#parts.backup.close();
  }

  /** At midnight: what the desk shows of dates is another, and what was said of the room has to be said again. */
  #followCalendar(): void {
    const isAnotherDay = this.#shownDay !== this.#today;
    this.#shownDay = this.#today;
    if (this.#parts.projector.dayIs(this.#today) || isAnotherDay) this.#changed();
  }

  /**
   * While a day runs; else nothing goes by it that isn't seen to be wrong, and nothing is told of it any more. What was told of an earlier
   * setting says no longer what the clock shows.
   */
  #followClock(): void {
    const set = this.#clockWatch.follow(this.#ports.clock.now(), this.settings.language);
    if (this.isDayOnStage && !set) return;
    const settled = (['clock-set', 'date-set'] as const).map((earlier) => this.#parts.notices.settle(earlier));
    if (this.isDayOnStage && set) this.#parts.notices.add(set);
    else if (!settled.includes(true)) return;
    this.#changed();
  }

  get #today(): LocalDate {
    return localDateOf(this.#ports.clock.now());
  }

  /** Everything that can be painted follows here; whoever paints only reads. */
  #changed(): void {
    this.#followScreens();
    if (!this.isPrivate) this.#parts.telephones.roomCanSee();
    if (this.#parts.telephones.isShown) this.#parts.telephones.follow(this.#picture());
    this.#parts.telephones.followRoom();
    this.#followPicture();
    for (const watcher of this.#watchers) watcher();
  }

  /** Stops a film that nobody sees, so that nobody hears it; a projector that has the picture is known from then on. */
  #followScreens(): void {
    if (this.#parts.projector.look()) void this.requests.dispatch({ kind: 'pause-film' });
    const { target } = this.displays;
    if (!target || !this.settings.projectorWanted) return;
    const { width, height } = target.bounds;
    const used = { id: target.id, name: target.name, width, height };
    if (this.#parts.presenting.isNew(used)) void this.#parts.gate.act(() => this.#parts.presenting.isOn(used));
  }

  #followPicture(): void {
    if (this.#undrawn === undefined || this.#undrawn.picture === JSON.stringify(this.audienceView())) return;
    this.#parts.notices.settle(this.#undrawn.notice);
    this.#undrawn = undefined;
  }

  /** Another training may be open, or other sheets be here: they are counted before it is painted. */
  async #counted<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = await work();
    if (this.#open) await this.#parts.answers.files.countOnce(this.#open);
    if (this.#open) await this.#parts.waiting.readOnce(this.#open);
    return result;
  }
}
