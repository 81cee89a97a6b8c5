/**
 * What the desk is shown, of what every part of the kit knows. While the room may see the desk, and while the laptop is turned to the
 * participants, that is built of what may be seen; what the trainer alone may see is in the other view.
 */
import type { DeskForTrainer, DeskInSight, DeskView, SettingsInSight, TrainingInSight } from '../../domain/desk/desk-view';
import type { UnreadableInSight } from '../../domain/desk/library-view';
import { inLanguage } from '../../domain/kernel/language';
import { localDateOf } from '../../domain/kernel/time';
import type { AudienceView } from '../../domain/stage/audience-view';
import { laptopName } from '../../domain/training/laptops';
import { trainingInSight, trainingView } from '../../domain/training/view';
import { trainingFolder } from '../store/trainings-folder';
import type { CertificateKeys } from './certificates/certificate-keys';
import type { EvidenceFiles } from './evidence/evidence-files';
import type { DocumentSaving } from './export/document-saving';
import type { Handouts } from './export/handouts';
import type { LiteratureCopy } from './export/literature-copy';
import type { Presentations } from './export/presentations';
import type { Answers } from './forms/answers';
import type { SignIn } from './forms/sign-in';
import type { Across } from './indicators/across';
import type { Notices } from './notices';
import type { Ports } from './ports';
import type { Preferences } from './preferences';
import type { OwnSlidesIn } from './programme/own-slides';
import type { ProgrammeShelf } from './programme/programme-shelf';
import type { ListReader } from './register/list-reader';
import type { WaitingLines } from './room/waiting-lines';
import type { Admitting } from './sharing/admitting';
import type { Sharing } from './sharing/sharing';
import type { Presses } from './stage/presses';
import type { ProjectorState } from './stage/projector-state';
import type { QuizAnswers } from './telephones/quiz-by-telephone';
import type { Telephones } from './telephones/telephones';
import type { Backup } from './training/backup';
import type { Bundles } from './training/bundles';
import type { Following } from './training/following';
import type { Unreadable } from './training/known-trainings';
import type { Library } from './training/library';
import type { OpenTraining } from './training/open-training';
import type { PutAside } from './training/put-aside';
import type { TrainingChoice } from './training/training-choice';
import type { Trainings } from './training/trainings';
import { troubleOf } from './trouble';

const unreadableInSight = ({ id, details }: Unreadable): UnreadableInSight => ({
  id,
  known: details && { place: details.place, days: details.days },
});

/** The choices on a laptop that is turned to the participants. */
const nothingToChoose = { count: 0, edition: 0, next: undefined, reading: undefined };

interface Parts {
  readonly preferences: Preferences;
  readonly projector: ProjectorState;
  readonly signIn: SignIn;
  readonly choice: TrainingChoice;
  readonly trainings: Trainings;
  readonly library: Library;
  readonly shelf: ProgrammeShelf;
  readonly notices: Notices;
  readonly presses: Presses;
  readonly backup: Backup;
  readonly sharing: Sharing;
  readonly keys: CertificateKeys;
  readonly answers: Answers;
  readonly handouts: Handouts;
  readonly presentations: Pick<Presentations, 'progress'>;
  readonly evidence: EvidenceFiles;
  readonly documents: Pick<DocumentSaving, 'progress'>;
  readonly literature: LiteratureCopy;
  readonly across: Pick<Across, 'progress'>;
  readonly ownSlides: OwnSlidesIn;
  readonly lists: Pick<ListReader, 'reading'>;
  readonly bundles: Pick<Bundles, 'reading'>;
  readonly putAside: Pick<PutAside, 'view'>;
  readonly following: Following;
  readonly admitting: Admitting;
  readonly telephones: Telephones;
  readonly waiting: WaitingLines;
  readonly quizAnswers: QuizAnswers;
}

export class DeskViews {
  readonly #ports: Ports;
  readonly #parts: Parts;

  constructor(ports: Ports, parts: Parts) {
    this.#ports = ports;
    this.#parts = parts;
  }

  now(): DeskView {
    const { projector, signIn } = this.#parts;
    return projector.privacy === 'private' && !signIn.isTurned ? this.#forTrainer() : this.#inSight();
  }

  /** How many forms came back, and what was chosen in the quiz, as far as the room is to see it. */
  withAnswers(view: AudienceView, open: OpenTraining): AudienceView {
    const { answers, quizAnswers, telephones } = this.#parts;
    return quizAnswers.withCounts(answers.withReturned(view, open), open, telephones.halfDayIn(open));
  }

  #forTrainer(): DeskForTrainer {
    const {
      preferences,
      projector,
      choice,
      library,
      notices,
      presses,
      backup,
      sharing,
      keys,
      answers,
      handouts,
      presentations,
      evidence,
      documents,
      literature,
      across,
      ownSlides,
      lists,
      bundles,
      putAside,
      following,
      admitting,
      telephones,
      waiting,
    } = this.#parts;
    const now = this.#ports.clock.now();
    const { open } = choice;
    const today = localDateOf(now);
    const { language } = preferences.data;
    return {
      inSight: false,
      today,
      settings: {
        ...this.#settings(),
        dataFolder: this.#ports.dataFolder,
        laptopName: preferences.data.laptopName,
        signing: preferences.data.signing,
        profileTravels: preferences.data.profileTravels,
      },
      backup: backup.view,
      sharing: sharing.view,
      laptops: admitting.view,
      leftAside: putAside.view,
      keys: keys.view,
      notices: notices.all,
      pressedOnce: presses.once,
      library: library.forTrainer(),
      unreadable: this.#unreadable(),
      programmes: this.#programmes(),
      training: open && this.#withReturned(trainingView(open.context(language)), open),
      projector: projector.view(),
      handout: handouts.progress ?? presentations.progress,
      evidence: evidence.progress,
      documents: documents.progress,
      literature: literature.progress,
      across: across.progress,
      ownSlides: ownSlides.progress,
      reading: lists.reading ?? bundles.reading,
      heard: following.heard(open?.log.id).map((each) => ({ ...each, name: open && laptopName(open.log.training.state, each.device) })),
      returned: open ? answers.returned(open) : [],
      telephones: telephones.view,
      waiting: open ? waiting.view(open) : undefined,
      turned: undefined,
    };
  }

  /** Returns the view for people who may see the desk; participants at the turned laptop see less still. */
  #inSight(): DeskInSight {
    const { preferences, projector, signIn, choice, library, notices } = this.#parts;
    const { open } = choice;
    const { isTurned, turned } = signIn;
    const told = isTurned ? [] : notices.inSight;
    return {
      inSight: true,
      settings: this.#settings(),
      notices: told,
      pressedOnce: this.#parts.presses.once,
      hasMoreToTell: !isTurned && notices.all.length > told.length,
      library: isTurned ? nothingToChoose : library.inSight(),
      unreadable: isTurned ? [] : this.#parts.trainings.unreadable.map(unreadableInSight),
      programmes: this.#programmes(),
      training: open && this.#withReturned(trainingInSight(open.context(preferences.data.language)), open),
      projector: projector.view(),
      telephonesAreOn: this.#parts.telephones.isOn,
      turned,
    };
  }

  #settings(): SettingsInSight {
    const { runtime, runtimeIsOld = false, keepsFromCaptures = false, version } = this.#ports;
    const { language, singleLetterKeys, hints, hintsDone, timers, keptFromCaptures, letterhead, room, look } = this.#parts.preferences.data;
    return {
      language,
      singleLetterKeys,
      hints: { shown: hints, done: hintsDone },
      timers,
      letterhead,
      room,
      look,
      captures: { kept: keptFromCaptures, possible: keepsFromCaptures },
      runtime,
      runtimeIsOld,
      version,
    };
  }

  #programmes(): DeskView['programmes'] {
    const { shelf, preferences } = this.#parts;
    return shelf.offered.map(({ programme }) => ({ id: programme.id, title: inLanguage(programme.title, preferences.data.language) }));
  }

  #unreadable(): DeskForTrainer['unreadable'] {
    const { trainings, preferences } = this.#parts;
    return trainings.unreadable.map((found) => {
      const folder = trainingFolder(this.#ports.trainingsFolder, found.id);
      return { ...unreadableInSight(found), folder, trouble: troubleOf(found.error, folder, preferences.data.language) };
    });
  }

  #withReturned<View extends TrainingInSight>(view: View, open: OpenTraining): View {
    return { ...view, audience: this.#parts.telephones.withJoining(this.withAnswers(view.audience, open)) };
  }
}
