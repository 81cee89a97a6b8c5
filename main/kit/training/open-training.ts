/** The training that is open: its log, its programme, and how an act reaches the disk. */
import { withAgenda } from '../../../domain/agenda/agenda';
import { withCertificateChanges } from '../../../domain/certificates/changes';
import type { Outcome } from '../../../domain/contract';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Moment } from '../../../domain/kernel/time';
import { letterheadOf } from '../../../domain/letterhead/decide';
import type { Letterhead } from '../../../domain/letterhead/letterhead';
import { withKeepUntil, withOpenNotice } from '../../../domain/programme/notice-places';
import { type OwnDeck, ownDecks, type ReadBody, withOwnSlides } from '../../../domain/programme/own-slides';
import { withPreparation } from '../../../domain/programme/prepared';
import type { DayNumber, Programme } from '../../../domain/programme/programme';
import { noTextChanges } from '../../../domain/programme/state';
import { inLook } from '../../../domain/programme/theme';
import { keepPicture, leadsDay } from '../../../domain/stage/keep-picture';
import type { RehearsalAct, RehearsalReport } from '../../../domain/stage/rehearsal';
import type { SceneContext } from '../../../domain/stage/scene-context';
import type { RunState } from '../../../domain/stage/state';
import { decide, goesOn, isNavigation, rehearsedAs } from '../../../domain/subjects/commands';
import type { TrainingCommand } from '../../../domain/training/command';
import type { TrainingContext } from '../../../domain/training/context';
import { holdsPersons, isPlace } from '../../../domain/training/decide-erase';
import { isErasing, isErasingAll } from '../../../domain/training/erasure';
import type { DomainEvent } from '../../../domain/training/event';
import { namingOf } from '../../../domain/training/laptops';
import type { Context } from '../../../domain/training/rules';
import { type Details, emptyTraining, type Training, type TrainingState } from '../../../domain/training/state';
import { latestTakenBack } from '../../../domain/training/undo';
import type { ErasedBy } from '../../store/asked-erasing';
import { forgetWaiting } from '../../store/lines-waiting';
import type { Settings } from '../../store/settings';
import type { TrainingLog } from '../../store/training-log';
import { ownProgrammeFolder } from '../../store/trainings-folder';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { confirmedProgramme } from '../programme/paper-words';
import type { ProgrammeTexts } from '../programme/programme-texts';
import { Rehearsal } from '../stage/rehearsal';

export class OpenTraining {
  readonly log: TrainingLog;
  #shipped: Programme;
  #texts: ProgrammeTexts | undefined;
  readonly #ports: Ports;
  readonly #notices: Notices;
  #changed:
    | (Pick<TrainingState, 'agenda' | 'ownSlides' | 'certificateChanges' | 'confirmedPapers' | 'preparation'> & {
        readonly confirmedHere: Settings['confirmedPapers'];
        readonly look: Settings['look'];
        readonly language: Language;
        readonly keepUntil: Details['keepUntil'];
        readonly readBody: ReadBody;
        readonly asPlanned: Programme;
        readonly programme: Programme;
      })
    | undefined;
  /** What reads such text is loaded only where some slide is written in it. */
  #readBody: ReadBody = () => undefined;
  #rehearsal: Rehearsal | undefined;
  #rehearsed: RehearsalReport | undefined;

  constructor(log: TrainingLog, programme: Programme, ports: Ports, notices: Notices) {
    this.log = log;
    this.#shipped = programme;
    this.#ports = ports;
    this.#notices = notices;
  }

  /** The programme of this training before its days were changed, with the words that were. */
  get asPlanned(): Programme {
    return this.#texts?.programme(this.log.training.state.texts) ?? this.#shipped;
  }

  /** The programme's own text, to be changed. Rejects with what the disk says. */
  async texts(): Promise<ProgrammeTexts> {
    if (!this.#texts?.isWhole) this.#texts = await this.#readTexts();
    return this.#texts;
  }

  async #readTexts(): Promise<ProgrammeTexts> {
    const [{ ProgrammeTexts }, { readFiles }] = await Promise.all([
      import('../programme/programme-texts'),
      import('../../content/content-files'),
    ]);
    return new ProgrammeTexts(this.#shipped, await readFiles(ownProgrammeFolder(this.#ports.trainingsFolder, this.log.id)));
  }

  /** Words that were changed, and slides that trainers wrote, count from now on. Rejects with what the disk says. */
  async followTexts(): Promise<void> {
    const { texts, ownSlides } = this.log.training.state;
    if (texts !== noTextChanges) await this.texts();
    if (ownSlides.some(({ pages }) => pages.some(({ body }) => body !== undefined))) await this.ownTexts();
  }

  /** It was mended in the training's folder. Rejects with what the disk says. */
  async followProgramme(programme: Programme): Promise<void> {
    this.#shipped = programme;
    this.#texts = undefined;
    await this.followTexts();
  }

  /** Reads the text of slides that trainers wrote. */
  async ownTexts(): Promise<typeof import('../../content/own-body')> {
    const ownBody = await import('../../content/own-body');
    this.#readBody = ownBody.blocksOfOwnBody;
    return ownBody;
  }

  /** Returns the programme as it was read, before anything of it was changed for this training. */
  get asRead(): Programme {
    return this.#shipped;
  }

  /** With the days, the certificate, the confirmed papers and what was found out as they are for this training, its own slides, and the look that was chosen here; another one only when they are. */
  get programme(): Programme {
    const { asPlanned, details } = this;
    const { language, keepUntil } = details;
    const { agenda, ownSlides, certificateChanges, confirmedPapers, preparation, erased } = this.log.training.state;
    const { confirmedPapers: confirmedHere, look } = this.#ports.settings.data;
    const before = this.#changed;
    const readBody = this.#readBody;
    const isSame =
      before?.asPlanned === asPlanned &&
      before.agenda === agenda &&
      before.ownSlides === ownSlides &&
      before.certificateChanges === certificateChanges &&
      before.confirmedPapers === confirmedPapers &&
      before.preparation === preparation &&
      before.language === language &&
      before.keepUntil === keepUntil &&
      before.confirmedHere === confirmedHere &&
      before.look === look &&
      before.readBody === readBody;
    if (isSame) return before.programme;
    const confirmed = confirmedProgramme(this.#shipped, asPlanned, Object.values(confirmedPapers), confirmedHere);
    const prepared = withPreparation(withCertificateChanges(confirmed, certificateChanges), preparation, language);
    const dated = withKeepUntil(prepared, keepUntil);
    const planned = erased ? dated : withOpenNotice(dated, this.#shipped);
    const own: readonly OwnDeck[] = ownDecks(ownSlides, readBody);
    const programme = inLook(withAgenda(withOwnSlides(planned, own), agenda, language, own), look);
    this.#changed = {
      asPlanned,
      agenda,
      ownSlides,
      certificateChanges,
      confirmedPapers,
      preparation,
      language,
      keepUntil,
      confirmedHere,
      look,
      readBody,
      programme,
    };
    return programme;
  }

  get details(): Details {
    const { details } = this.log.training.state;
    if (!details) throw new Error(`Training ${this.log.id} has no details`);
    return details;
  }

  /** Returns the letterhead as it is stored, with the names of its logos. */
  get letterhead(): Letterhead {
    return letterheadOf(this.log.training.state, this.#ports.settings.data.letterhead);
  }

  /** What views are made of, at this moment. */
  context(language: Language): TrainingContext {
    const { clock, writer } = this.#ports;
    return {
      training: this.log.training,
      details: this.details,
      programme: this.programme,
      language,
      now: clock.now(),
      device: writer.device,
      letterhead: this.letterhead,
      rehearsal: this.#rehearsal?.stage(this.log.training, clock.now()),
      rehearsed: this.#rehearsed,
      waitsForErasing: this.log.waitsForErasing,
      leftElsewhere: this.log.leftElsewhere,
    };
  }

  decisionContext(): Context {
    const { clock, writer, newId } = this.#ports;
    return { programme: this.programme, moment: clock.now(), device: writer.device, newId };
  }

  /** What slides are drawn from while nothing is played: as the room would see them at their first sight. */
  unplayed(language: Language): SceneContext {
    return {
      programme: this.programme,
      run: emptyTraining(this.log.id).run,
      language,
      now: this.#ports.clock.now(),
      media: `/media/${this.log.id}`,
      localNumbers: this.details.localNumbers,
    };
  }

  /** The day that runs or is rehearsed; undefined when none is. */
  get dayOnStage(): DayNumber | undefined {
    return this.#rehearsal?.day ?? this.log.training.state.run.day;
  }

  get isRehearsing(): boolean {
    return this.#rehearsal !== undefined;
  }

  rehearse(act: RehearsalAct): Outcome {
    const { day: running } = this.log.training.state.run;
    if (act.kind === 'start') {
      if (running !== undefined) return refuse('other-day-running', undefined, { day: running });
      const begun = Rehearsal.begin(this.log.training, this.details, act.day, this.decisionContext());
      if (isRefusal(begun)) return begun;
      this.#rehearsal = begun;
    }
    this.#rehearsed =
      act.kind === 'end'
        ? this.#rehearsal?.report(this.decisionContext(), this.#ports.settings.data.language, this.details.language)
        : undefined;
    if (act.kind === 'end') this.#rehearsal = undefined;
    return { done: true };
  }

  /** `painted` is called as soon as there is something new to see: for navigation before the disk has it, else after. */
  async act(command: TrainingCommand, painted: () => void, known: Pick<Context, 'schoolsElsewhere'> = {}): Promise<Outcome> {
    if (this.#rehearsal && rehearsedAs(command) !== 'real') return this.#play(this.#rehearsal, command, painted);
    if (this.#rehearsal && command.kind === 'add-message' && command.show) return this.#addAndPlay(this.#rehearsal, command, painted);
    const context = { ...this.decisionContext(), ...known };
    const decision = decide(this.log.training, command, context);
    if (isRefusal(decision)) return decision;
    /* Asked for again, an erasing that the disk broke off goes on. */
    const everybody = command.kind === 'erase-persons';
    if (decision.length === 0) return everybody ? this.#erase('anybody', everybody) : { done: true };
    if (isNavigation(command)) return this.#navigate(decision, context.moment, painted);
    const outcome = await this.keep(decision, context.moment);
    /* What comes back may be read by nobody yet. */
    if (command.kind === 'undo' || command.kind === 'redo') await this.followTexts();
    if (isRefusal(outcome)) return goesOn(command) ? this.#navigate(decision, context.moment, painted) : outcome;
    /* What another laptop asks for waits for a yes of its own. */
    const by = everybody ? 'anybody' : 'this-laptop';
    const erased = decision.some(isErasing) ? await this.#erase(by, everybody) : outcome;
    painted();
    if (isRefusal(erased)) return erased;
    return command.kind === 'undo' || command.kind === 'redo'
      ? { ...outcome, ...latestTakenBack(this.log.training, context.programme) }
      : outcome;
  }

  #play(rehearsal: Rehearsal, command: TrainingCommand, painted: () => void): Outcome {
    if (rehearsedAs(command) === 'refused') return refuse('rehearsing');
    const outcome = rehearsal.act(this.log.training, command, this.decisionContext());
    painted();
    return outcome;
  }

  /** A message is kept for the training; that it was shown belongs to the rehearsal. */
  async #addAndPlay(
    rehearsal: Rehearsal,
    command: Extract<TrainingCommand, { readonly kind: 'add-message' }>,
    painted: () => void,
  ): Promise<Outcome> {
    const added = await this.act({ ...command, show: false }, painted);
    const message = this.log.training.state.run.messages.at(-1)?.id;
    return isRefusal(added) || message === undefined ? added : this.#play(rehearsal, { kind: 'show-message', message }, painted);
  }

  /** Other laptops' logs came in: what the room sees stays as it was. `painted` is called at once. */
  async keepPicture(before: RunState, painted: () => void): Promise<void> {
    const now = this.#ports.clock.now();
    const staying = keepPicture(before, this.log.training.state.run, now);
    if (staying.length > 0) await this.#navigate(staying, now, painted);
    await this.followTexts();
  }

  /**
   * What another laptop wrote came in while the kit runs: the picture stays on the laptop that leads the day, and the others follow it.
   * That it stays is written with the next act here: two laptops that answered each other at once would never end. `painted` is called
   * at once.
   */
  async followOthers(before: Training, painted: () => void): Promise<void> {
    const { clock, writer } = this.#ports;
    const now = clock.now();
    if (leadsDay(before, writer.device)) this.log.hold(keepPicture(before.state.run, this.log.training.state.run, now), now);
    painted();
    await this.followTexts();
  }

  /** Confirmed means that it is on the disk; refused means that nothing of it happened. */
  async keep(happenings: readonly DomainEvent[], moment: Moment): Promise<{ readonly done: true } | Refusal> {
    const { settings, writer } = this.#ports;
    const translate = translateIn(settings.data.language);
    const naming = namingOf(this.log.training.state, writer.device, settings.data.laptopName);
    const kept = await orRefuse(() => this.log.confirm([...naming, ...happenings], moment), 'not-written', translate);
    if (isRefusal(kept)) return kept;
    this.#notices.written('not-written-yet');
    return { done: true };
  }

  /**
   * Persons are erased once that is on the disk; taking them out of the files may take longer than the disk allows today. It is done
   * when the files were read again and nobody is left in them.
   */
  async #erase(by: ErasedBy, everybody: boolean): Promise<Outcome> {
    const translate = translateIn(this.#ports.settings.data.language);
    const { disk, dataFolder } = this.#ports;
    const work = async (): Promise<Outcome> => {
      if (everybody) await forgetWaiting(disk, dataFolder, this.log.id);
      await this.log.erase(by);
      return nobodyLeft(await this.log.leftIn(everybody, by));
    };
    const outcome = await orRefuse(work, 'erasing-unfinished', translate);
    if (isRefusal(outcome)) this.#notices.add({ notice: 'erasing-unfinished', values: {} });
    else this.#notices.settle('erasing-unfinished');
    return outcome;
  }

  /** A person says that what other laptops erased goes from this one's files, too: that, and nothing else. `typed`: the training's place. */
  async eraseAsked(typed: string): Promise<Outcome> {
    const { day } = this.log.training.state.run;
    if (day !== undefined) return refuse('no-erasing-now', undefined, { day });
    const { place } = this.details;
    if (!isPlace(typed, place)) return refuse('other-place', 'place', { place });
    return this.#erase('anybody', this.log.training.events.some(isErasingAll) && !holdsPersons(this.log.training.state));
  }

  /** A person says that this laptop isn't coming back: whoever was erased goes from its files too, as it would have done itself. */
  async eraseOf(device: string): Promise<Outcome> {
    const { day } = this.log.training.state.run;
    if (day !== undefined) return refuse('no-erasing-now', undefined, { day });
    const work = async (): Promise<Outcome> => {
      await this.log.eraseOf(device);
      return nobodyLeft(this.log.leftElsewhere.flatMap((left) => (left.device === device ? left.files : [])));
    };
    return orRefuse(work, 'erasing-unfinished', translateIn(this.#ports.settings.data.language));
  }

  async #navigate(happenings: readonly DomainEvent[], moment: Moment, painted: () => void): Promise<Outcome> {
    this.log.paint(happenings, moment);
    painted();
    try {
      await this.log.flush();
      this.#notices.written('not-written-yet');
    } catch (error) {
      this.#notices.refused('not-written-yet', error, translateIn(this.#ports.settings.data.language));
      painted();
    }
    return { done: true };
  }
}

/** `files`: those in which somebody is left after an erasing. */
export const nobodyLeft = (files: readonly string[]): { readonly done: true } | Refusal =>
  files.length === 0 ? { done: true } : refuse('persons-left', undefined, { files: files.join(', ') });

export const noTraining = (): Refusal => refuse('no-training');
