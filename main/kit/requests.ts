/** Everything that the desk can ask for: who answers stands beside the subject; acts wait for each other, what only looks does not. */
import type { Outcome } from '../../domain/contract';
import type { DeskTime } from '../../domain/desk/desk-view';
import type { WholeView } from '../../domain/desk/view-updates';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Queue } from '../../domain/kernel/queue';
import { isRefusal } from '../../domain/kernel/refusal';
import type { LocalDate } from '../../domain/kernel/time';
import { cardsOfProgramme } from '../../domain/room/cards-view';
import type { AudienceView } from '../../domain/stage/audience-view';
import type { AgendaIn } from './agenda/agenda-in';
import { agendaRequests } from './agenda/agenda-requests';
import type { Times } from './agenda/times';
import { statementReport } from './barometer/statement-report';
import type { CertificateKeys } from './certificates/certificate-keys';
import { certificateRequests } from './certificates/certificate-requests';
import { keyRequests } from './certificates/key-requests';
import type { EvidenceFiles } from './evidence/evidence-files';
import { evidenceRequests } from './evidence/evidence-requests';
import { type FileMakers, fileRequests } from './export/file-requests';
import type { Answers } from './forms/answers';
import { formRequests } from './forms/form-requests';
import type { SignIn } from './forms/sign-in';
import type { Across } from './indicators/across';
import { indicatorRequests } from './indicators/indicator-requests';
import { logoRequests } from './letterhead/logos';
import { carryProfile } from './letterhead/own-letterhead';
import type { Notices } from './notices';
import type { Ports } from './ports';
import type { Preferences } from './preferences';
import { type Designs, designRequests } from './programme/design/designs';
import type { OwnSlidesIn } from './programme/own-slides';
import { carryConfirmations, confirmationRequests } from './programme/paper-confirmations';
import type { ProgrammeActs } from './programme/programme-acts';
import { programmeRequests } from './programme/programme-requests';
import type { ProgrammeTransfer } from './programme/programme-transfer';
import type { TextEditing } from './programme/text-editing';
import { textRequests } from './programme/text-requests';
import { listRequests } from './register/list-requests';
import type { ListsIn } from './register/lists-in';
import type { Handlers, RequestGate } from './request-gate';
import type { WaitingLines } from './room/waiting-lines';
import { waitingRequests } from './room/waiting-requests';
import { settingsRequests } from './settings-requests';
import type { Admitting } from './sharing/admitting';
import type { Sharing } from './sharing/sharing';
import { sharingRequests } from './sharing/sharing-requests';
import { signingRequests } from './signing/signing-requests';
import type { Presenting } from './stage/presenting';
import type { Presses } from './stage/presses';
import { commanding, type Around as PressAround, pressing } from './stage/pressing';
import type { ProjectorState } from './stage/projector-state';
import { stageRequests } from './stage/stage-requests';
import { telephoneRequests } from './telephones/telephone-requests';
import type { Telephones } from './telephones/telephones';
import type { Backup } from './training/backup';
import type { Bundles } from './training/bundles';
import { copyRequests } from './training/copy-requests';
import type { Deleting } from './training/deleting';
import type { Following } from './training/following';
import type { Health } from './training/health';
import type { Library } from './training/library';
import { libraryRequests } from './training/library-requests';
import type { OpenTraining } from './training/open-training';
import type { PutAside } from './training/put-aside';
import type { SecondPlace } from './training/second-place';
import type { TrainingChoice } from './training/training-choice';
import type { Trainings } from './training/trainings';

export interface Answering {
  readonly ports: Ports;
  readonly gate: RequestGate;
  readonly queue: Queue;
  readonly notices: Notices;
  readonly trainings: Trainings;
  readonly library: Library;
  readonly preferences: Preferences;
  readonly choice: TrainingChoice;
  readonly agendaIn: AgendaIn;
  readonly times: Times;
  readonly answers: Answers;
  readonly signIn: SignIn;
  readonly telephones: Telephones;
  readonly waiting: WaitingLines;
  readonly listsIn: ListsIn;
  readonly texts: TextEditing;
  readonly programmes: ProgrammeActs;
  readonly designs: Designs;
  readonly programmeTransfer: ProgrammeTransfer;
  readonly ownSlides: OwnSlidesIn;
  readonly keys: CertificateKeys;
  readonly evidence: EvidenceFiles;
  readonly across: Across;
  readonly health: Health;
  readonly secondPlace: SecondPlace;
  readonly bundles: Bundles;
  readonly deleting: Deleting;
  readonly putAside: PutAside;
  readonly backup: Backup;
  readonly sharing: Sharing;
  readonly admitting: Admitting;
  readonly following: Following;
  readonly projector: ProjectorState;
  readonly presenting: Presenting;
  readonly presses: Presses;
  readonly pressAround: PressAround;
  readonly makers: FileMakers;
  readonly open: () => OpenTraining | undefined;
  readonly today: () => LocalDate;
  readonly whole: () => WholeView;
  readonly time: () => DeskTime;
  /** What the room sees, without what stands over it. */
  readonly picture: () => AudienceView;
  /** There is something new to paint. */
  readonly changed: () => void;
  /** Another training may be open, or other sheets be here: they are counted before it is painted. */
  readonly counted: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export function allRequests(kit: Answering): Handlers {
  const { ports, gate, trainings, preferences, presses, answers, changed, open } = kit;
  const pack = async (id: TrainingId): Promise<void> => {
    await carryConfirmations(ports, trainings, id);
    await carryProfile(ports, preferences, trainings, id);
  };
  const silence = (): Promise<Outcome> => commanding({ kind: 'pause-film' }, kit.pressAround);
  return {
    ...formRequests(gate, answers, trainings, kit.signIn),
    ...telephoneRequests(gate, kit.telephones, kit.picture, silence),
    ...waitingRequests(gate, kit.waiting),
    ...textRequests(gate, kit.texts, kit.ownSlides),
    ...designRequests(gate, kit.designs),
    ...programmeRequests(gate, kit.programmes, kit.programmeTransfer),
    ...fileRequests(gate, ports, trainings, kit.makers),
    ...certificateRequests(gate, ports, kit.makers.saved, kit.makers.key, preferences),
    ...evidenceRequests(gate, ports, kit.evidence),
    ...listRequests(gate, kit.listsIn, ports.writer.device),
    ...signingRequests(gate, ports, kit.following),
    ...agendaRequests(gate, kit.agendaIn, kit.times),
    ...keyRequests(gate, kit.keys, ports, kit.makers.saved),
    ...stageRequests(gate, ports, kit.presenting, kit.projector, presses, {
      open,
      today: kit.today,
      changed,
      silence,
    }),
    ...libraryRequests(gate, ports, kit.choice, trainings, kit.counted),
    ...settingsRequests(gate, preferences, kit.notices, changed),
    ...logoRequests(gate, ports, preferences, open),
    ...confirmationRequests(gate, ports, preferences),
    ...copyRequests(gate, { ...kit, pack }),
    ...kit.deleting.requests(gate),
    ...sharingRequests(gate, kit.sharing, kit.admitting),
    ...indicatorRequests(gate, ports, kit.across, kit.makers.saved, kit.makers.sources),
    ready: () => ({ ...kit.whole(), time: kit.time() }),
    'list-trainings': (query) => kit.library.page(query, kit.projector.privacy === 'private'),
    dispatch: (command) => commanding(command, kit.pressAround),
    press: (press) => pressing(press, kit.pressAround),
    'statement-report': async (scope) => gate.opened((training) => statementReport(trainings, training, scope)),
    'list-cards': () => gate.opened((training) => cardsOfProgramme(training.programme, preferences.data.language)),
    'erase-asked': (typed) => gate.act(async () => gate.opened((training) => training.eraseAsked(typed))),
    'erase-laptop': (device) => gate.act(async () => gate.opened((training) => training.eraseOf(device))),
    'verify-training': async (typed) => gate.opened((training) => kit.health.verify(training, typed)),
    health: async () => gate.opened((training) => kit.health.look(training)),
    'want-unsigned': (preview, isWanted) => gate.act(() => kit.bundles.wantUnsigned(preview, isWanted)),
    'take-in': (preview, place) =>
      gate.act(() => {
        answers.files.forgetCounts();
        return kit.counted(async () => {
          const taken = await kit.bundles.takeIn(preview, place, open(), changed);
          if (!isRefusal(taken)) answers.files.mayBeOthers(taken.training);
          await kit.admitting.readKnown();
          if (!isRefusal(taken)) await kit.putAside.look(taken.training);
          return taken;
        });
      }),
  };
}
