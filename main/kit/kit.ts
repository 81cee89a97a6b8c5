/**
 * The kit itself: takes what a person asks for, has it decided, keeps it, and tells whoever watches that there is something
 * new to paint. Knows no windows; every request ends in a value.
 */

import type { AudienceTime, AudienceView } from '../../domain/audience-view';
import type { DeskRequests, Outcome } from '../../domain/contract';
import type { DeskTime, DeskView, NoticeKey } from '../../domain/desk-view';
import type { HandoutFile, HandoutRequest } from '../../domain/handout';
import { inLanguage } from '../../domain/language';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import type { ScreenTest } from '../../domain/screens';
import { historyOf } from '../../domain/show/history';
import { packCards } from '../../domain/show/pack-cards';
import { audienceView } from '../../domain/show/scene';
import { slideList } from '../../domain/show/slide-list';
import { audienceTime, cardOf, deskTime, sceneContext, trainingView } from '../../domain/show/training';
import { type FilmFile, findFilm, readSpoken } from '../content/films';
import { type PictureFile, readPicture, readPictureIn } from '../content/pictures';
import type { Settings } from '../store/settings';
import { AgendaIn } from './agenda-in';
import { Answers } from './answers';
import { Backup } from './backup';
import { exportBarometerPapers } from './barometer-papers-out';
import { Bundles } from './bundles';
import { Handouts } from './handouts';
import { Health } from './health';
import { ListsIn } from './lists-in';
import { ListsOut } from './lists-out';
import { LiteratureOut } from './literature-out';
import { addPictureMessage } from './message-pictures';
import { Notices } from './notices';
import { noTraining, type OpenTraining } from './open-training';
import { Opening } from './opening';
import { OwnSlidesIn } from './own-slides';
import { PapersOut, readPaper } from './papers-out';
import { PlansOut } from './plans-out';
import type { Ports } from './ports';
import { Preferences } from './preferences';
import { Presenting } from './presenting';
import { programmeForms } from './programme-forms';
import { readShipped, type ShippedProgramme } from './programmes';
import { type Displays, ProjectorState } from './projector';
import { newQueue } from './queue';
import { exportRoomPaper } from './room-paper-out';
import type { KnownProjector } from './screens';
import { statementReport } from './statement-report';
import { inTexts, TextEditing } from './text-editing';
import { Times } from './times';
import { attachmentsFolder, ownProgrammeFolder, Trainings } from './trainings';

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
  readonly #preferences: Preferences;
  readonly #opening: Opening;
  readonly #agendaIn: AgendaIn;
  readonly #answers: Answers;
  readonly #listsIn: ListsIn;
  readonly #listsOut: ListsOut;
  readonly #papersOut: PapersOut;
  readonly #plansOut: PlansOut;
  readonly #literatureOut: LiteratureOut;
  readonly #handouts: Handouts;
  readonly #health: Health;
  readonly #bundles: Bundles;
  readonly #times: Times;
  readonly #backup: Backup;
  readonly #texts: TextEditing;
  readonly #ownSlides: OwnSlidesIn;
  readonly #projector = new ProjectorState();
  readonly #presenting: Presenting;
  readonly #queue = newQueue();
  readonly #watchers = new Set<() => void>();

  private constructor(ports: Ports, notices: Notices, trainings: Trainings, shipped: readonly ShippedProgramme[]) {
    this.#ports = ports;
    this.#notices = notices;
    this.#trainings = trainings;
    this.#shipped = shipped;
    this.#preferences = new Preferences(ports);
    this.#presenting = new Presenting(ports, this.#preferences, this.#projector);
    this.#opening = new Opening(ports, this.#preferences, notices, trainings, shipped);
    this.#agendaIn = new AgendaIn(ports);
    this.#answers = new Answers(ports, notices, () => this.#changed());
    this.#listsIn = new ListsIn(ports);
    this.#times = new Times(ports, trainings);
    this.#listsOut = new ListsOut(ports, this.#queue, this.#times, trainings, this.#answers);
    this.#papersOut = new PapersOut(ports, (path) => this.#listsOut.remember(path));
    this.#plansOut = new PlansOut(ports, trainings, (path) => this.#listsOut.remember(path));
    this.#literatureOut = new LiteratureOut(
      ports,
      (path) => this.#listsOut.remember(path),
      () => this.#changed(),
    );
    this.#handouts = new Handouts(ports, () => this.#changed());
    this.#health = new Health(ports);
    this.#texts = new TextEditing(ports);
    this.#ownSlides = new OwnSlidesIn(ports, this.#queue, () => this.#changed());
    this.#bundles = new Bundles(ports, trainings);
    this.#backup = new Backup(
      ports,
      trainings,
      (id) => this.#answers.edition(id),
      () => this.#changed(),
    );
  }

  /** Reads everything and opens the training that was open last. Rejects with what the disk says. */
  static async start(ports: Ports): Promise<Kit> {
    const notices = new Notices();
    const shipped = await readShipped(ports.contentFolder, ports.settings.data.language);
    const trainings = await Trainings.read(ports, (what) => notices.add(what));
    for (const problem of shipped.problems) notices.add({ notice: 'programme-unreadable', values: { problem } });
    const kit = new Kit(ports, notices, trainings, shipped.programmes);
    await kit.#opening.openLast();
    return kit;
  }

  /** Everything that the desk may ask for. Acts wait for each other; what only looks does not. */
  readonly requests: Handlers = {
    ready: () => ({ view: this.deskView(), time: this.deskTime() }),
    dispatch: (command) => this.#queue.run(async () => (this.#open ? this.#open.act(command, () => this.#changed()) : noTraining())),
    'create-training': (input) => this.#act(() => this.#opening.create(input)),
    'create-sample': () => this.#act(() => this.#opening.createSample()),
    'open-training': (id) => this.#act(() => this.#opening.openById(id)),
    'preview-list': async () => this.#inPrivate((open) => this.#listsIn.choose(open)),
    'preview-pasted': (text) => this.#inPrivate((open) => this.#listsIn.paste(open, text)),
    'change-preview': (preview, change) => this.#inPrivate(async (open) => this.#listsIn.change(open, preview, change)),
    'import-list': (preview, lines) => this.#queue.run(() => this.#inPrivate((open) => this.#listsIn.import(open, preview, lines))),
    'preview-agenda': (day) => this.#inPrivate((open) => this.#agendaIn.choose(open, day)),
    'import-agenda': (preview) => this.#queue.run(() => this.#inPrivate((open) => this.#agendaIn.import(open, preview))),
    'time-report': async (scope) => this.#unseen((open) => this.#times.report(open, scope)),
    'statement-report': async (scope) => this.#unseen((open) => statementReport(this.#trainings, open, scope)),
    'usual-minutes': async () => (this.#open ? this.#times.usual(this.#open) : noTraining()),
    'list-sheets': (collection) => this.#queue.run(async () => this.#unseen((open) => this.#answers.list(open, collection))),
    'keep-sheet': (kept) => this.#queue.run(() => this.#inPrivate((open) => this.#answers.keep(open, kept))),
    'remove-sheet': (collection, sheet) => this.#queue.run(() => this.#inPrivate((open) => this.#answers.remove(open, collection, sheet))),
    'take-back-sheet': (collection) => this.#queue.run(() => this.#inPrivate((open) => this.#answers.takeBack(open, collection))),
    'form-results': () => this.#queue.run(async () => this.#unseen((open) => this.#answers.results(open))),
    'programme-form-results': () =>
      this.#queue.run(async () => this.#unseen((open) => programmeForms(this.#trainings, this.#answers, open))),
    'choose-quote': (sheet, item, isChosen) =>
      this.#queue.run(() => this.#inPrivate((open) => this.#answers.quote(open, sheet, item, isChosen))),
    'list-slides': () => (this.#open ? slideList(sceneContext(this.#open.context(this.settings.language))) : noTraining()),
    'add-picture-message': () => this.#act(async () => (this.#open ? addPictureMessage(this.#open, this.#ports) : noTraining())),
    'list-texts': () => inTexts(this.#open, async (open) => this.#texts.list(open)),
    'slide-words': (slide) => inTexts(this.#open, (open) => this.#texts.words(open, slide)),
    'try-slide-words': (slide, sources) => inTexts(this.#open, (open) => this.#texts.try(open, slide, sources)),
    'save-slide-words': (slide, sources) => this.#act(() => inTexts(this.#open, (open) => this.#texts.save(open, slide, sources))),
    'save-statement': (id, words) => this.#act(() => inTexts(this.#open, (open) => this.#texts.saveStatement(open, id, words))),
    'own-slides': () => this.#unseen((open) => this.#ownSlides.view(open)),
    'choose-own-slides': async (request) => this.#unseen((open) => this.#ownSlides.choose(open, request)),
    'take-own-slides': async (request, file, bytes) => this.#unseen((open) => this.#ownSlides.take(open, request, file, bytes)),
    'stop-own-slides': () => {
      this.#ownSlides.stop();
      return done;
    },
    rehearse: (act) => this.#act(async () => (this.#open ? this.#open.rehearse(act) : noTraining())),
    'participant-history': (participant) =>
      this.#inPrivate(async (open) => historyOf(open.log.training, participant, this.#ports.writer.device)),
    'export-attendance': async (request) => this.#inPrivate((open) => this.#listsOut.exportAttendance(open, request)),
    'export-barometer-papers': async (request) =>
      this.#open ? exportBarometerPapers(this.#ports, this.#open, request, (path) => this.#listsOut.remember(path)) : noTraining(),
    'list-cards': () => this.#unseen((open) => packCards(open.programme, this.settings.language)),
    'read-paper': (paper) => (this.#open ? readPaper(this.#open, paper, this.settings.language) : noTraining()),
    'export-papers': async (request) => (this.#open ? this.#papersOut.export(this.#open, request) : noTraining()),
    'copy-literature': async (languages) => (this.#open ? this.#literatureOut.copy(this.#open, languages) : noTraining()),
    'export-plan': async (request) => this.#inPrivate((open) => this.#plansOut.export(open, request)),
    'export-room-paper': async (request) =>
      this.#inPrivate((open) => exportRoomPaper(this.#ports, open, request, (path) => this.#listsOut.remember(path))),
    promised: () => this.#unseen((open) => this.#plansOut.promised(open)),
    'export-handout': (request) => this.#exportHandout(request),
    'stop-handout': () => {
      this.#handouts.stop();
      return done;
    },
    'open-exported': (act) => this.#listsOut.openExported(act),
    'verify-training': async (typed) => (this.#open ? this.#health.verify(this.#open, typed) : noTraining()),
    health: async () => (this.#open ? this.#health.look(this.#open) : noTraining()),
    'save-bundle': (id) => this.#bundles.save(id),
    'preview-bundle': () => this.#bundles.choose(),
    'list-copies': () => this.#bundles.list(),
    'preview-copy': (id) => this.#bundles.previewCopy(id),
    'take-in': (preview) => this.#act(() => this.#bundles.takeIn(preview, this.#open, () => this.#changed())),
    'choose-backup': (choice) => this.#chooseBackup(choice),
    'show-on-projector': (from) => this.#act(() => this.#presenting.show(from, this.#open, () => this.#changed())),
    'answer-room': (canSee) => {
      this.#projector.roomCanSee(canSee);
      this.#changed();
      return done;
    },
    'choose-screen': (screen) => this.#act(() => this.#presenting.choose(screen)),
    'test-screens': (test) => {
      this.#projector.test = test;
      this.#changed();
      return done;
    },
    'screens-tested': () => this.#act(() => this.#presenting.tested()),
    'change-settings': (change) => this.#act(() => this.#preferences.keep(change)),
    'hints-done': (names) => (this.#preferences.areHintsDone(names) ? done : this.#act(() => this.#preferences.hintsAreDone(names))),
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
    return this.#preferences.data;
  }

  get #open(): OpenTraining | undefined {
    return this.#opening.open;
  }

  get isPrivate(): boolean {
    return this.#projector.privacy === 'private';
  }

  /** Where nobody sees a film, nobody should hear it. */
  displaysAre(displays: Displays): void {
    if (this.#projector.isOn && !displays.on) void this.requests.dispatch({ kind: 'pause-film' });
    this.#projector.displaysAre(displays);
    this.#changed();
  }

  get screenTest(): ScreenTest {
    return this.#projector.test;
  }

  /** The audience view was put on this screen. */
  audienceIsOn(screen: KnownProjector): Promise<Outcome> {
    return this.#act(() => this.#presenting.isOn(screen));
  }

  tell(notice: NoticeKey): void {
    this.#notices.add({ notice, values: {} });
    this.#changed();
  }

  deskView(): DeskView {
    const { dataFolder, runtime, version } = this.#ports;
    const { language, singleLetterKeys, projectorWanted, hints, hintsDone, timers } = this.settings;
    return {
      settings: { language, singleLetterKeys, hints: { shown: hints, done: hintsDone }, timers, dataFolder, runtime, version },
      backup: this.#backup.view,
      notices: this.#notices.all,
      library: this.#trainings.all.flatMap(({ training: { state } }) =>
        state.details ? [cardOf(state, state.details, this.#ports.clock.now())] : [],
      ),
      programmes: this.#shipped.map(({ programme }) => ({ id: programme.id, title: inLanguage(programme.title, language) })),
      training: this.#open && trainingView(this.#open.context(language), this.#projector.privacy),
      projector: this.#projector.view(projectorWanted),
      handout: this.#handouts.progress,
      literature: this.#literatureOut.progress,
      ownSlides: this.#ownSlides.progress,
      problem: this.#opening.problem,
    };
  }

  audienceView(): AudienceView {
    const { language } = this.settings;
    const view: AudienceView = this.#open
      ? audienceView(sceneContext(this.#open.context(language)))
      : { language, scene: { kind: 'waiting', title: 'Facilitator Kit', owner: '' } };
    return this.screenTest === 'picture' ? { ...view, scene: { kind: 'test-picture' } } : view;
  }

  /** A picture of the training that is open, by the training's id and the picture's name; no other can be had. */
  async picture(training: string, name: string): Promise<PictureFile | undefined> {
    const open = this.#open?.log.id;
    if (open !== training) return undefined;
    const { dataFolder } = this.#ports;
    const attached = await readPictureIn(attachmentsFolder(dataFolder, open), name);
    return attached ?? readPicture(ownProgrammeFolder(dataFolder, open), name);
  }

  /** A film or sound of the training that is open, in the same way. */
  async film(training: string, name: string): Promise<FilmFile | undefined> {
    const open = this.#open?.log.id;
    return open === training ? findFilm(ownProgrammeFolder(this.#ports.dataFolder, open), name) : undefined;
  }

  /** What is spoken in it, as WebVTT. */
  async spoken(training: string, name: string): Promise<string | undefined> {
    const open = this.#open?.log.id;
    return open === training ? readSpoken(ownProgrammeFolder(this.#ports.dataFolder, open), name) : undefined;
  }

  deskTime(): DeskTime {
    const { language, timers } = this.settings;
    return deskTime(this.#ports.clock.now(), this.#open?.context(language), timers);
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

  /** Answers, a trainer's notes and names of files are nothing for the room. */
  #unseen<Result>(work: (open: OpenTraining) => Result): Result | Refusal {
    if (!this.#open) return noTraining();
    return this.isPrivate ? work(this.#open) : refuse('room-can-see');
  }

  /** An act waits for those before it, and what came of it is painted. */
  #act<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queue.run(async () => {
      const result = await work();
      this.#changed();
      return result;
    });
  }

  /** Needs no privacy: nobody is in it. */
  async #exportHandout(request: HandoutRequest): Promise<HandoutFile | Refusal | undefined> {
    if (!this.#open) return noTraining();
    const handout = await this.#handouts.make(this.#open, request);
    if (handout === undefined || isRefusal(handout)) return handout;
    this.#listsOut.remember(handout.path);
    return handout.made;
  }

  async #chooseBackup(choice: 'choose' | 'none'): Promise<Outcome | undefined> {
    const chosen = choice === 'none' ? null : await this.#backup.choose();
    if (chosen === undefined || isRefusal(chosen)) return chosen;
    return this.#act(async () => {
      const kept = await this.#preferences.keep({ backupFolder: chosen });
      if (!isRefusal(kept)) this.#backup.placeChanged();
      return kept;
    });
  }
}
