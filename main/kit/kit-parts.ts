/** What a kit is made of, and which of its parts knows which. */

import type { TrainingId } from '../../domain/kernel/ids';
import { newQueue } from '../../domain/kernel/queue';
import { AgendaIn } from './agenda/agenda-in';
import { Times } from './agenda/times';
import { CertificateKeys } from './certificates/certificate-keys';
import { DeskViews } from './desk-views';
import { EvidenceFiles } from './evidence/evidence-files';
import { DocumentFiles } from './export/document-files';
import { DocumentSaving } from './export/document-saving';
import { ExportSources } from './export/export-sources';
import { handoutsOf } from './export/handouts';
import { LiteratureCopy } from './export/literature-copy';
import { presentationsOf } from './export/presentations';
import { SavedFiles } from './export/saved-files';
import { Answers } from './forms/answers';
import { SheetFiles } from './forms/sheet-files';
import { SignIn } from './forms/sign-in';
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
import type { ShippedProgramme } from './programme/programmes';
import { TextEditing } from './programme/text-editing';
import { ListReader } from './register/list-reader';
import { ListsIn } from './register/lists-in';
import { RequestGate } from './request-gate';
import { allRequests } from './requests';
import { WaitingLines } from './room/waiting-lines';
import { type Entrance, Saving } from './saving';
import { Admitting } from './sharing/admitting';
import { Sharing } from './sharing/sharing';
import { Presenting } from './stage/presenting';
import { Presses } from './stage/presses';
import { ProjectorState } from './stage/projector-state';
import { takeForms } from './telephones/forms-by-telephone';
import { takeLines } from './telephones/lines-by-telephone';
import { takePlaces } from './telephones/places-by-telephone';
import { QuizAnswers } from './telephones/quiz-by-telephone';
import { Remote } from './telephones/remote';
import { Telephones } from './telephones/telephones';
import { Backup } from './training/backup';
import { BesideLogs } from './training/beside-logs';
import { Bundles } from './training/bundles';
import { Deleting } from './training/deleting';
import { Following } from './training/following';
import { Health } from './training/health';
import { Library } from './training/library';
import type { OpenTraining } from './training/open-training';
import { PutAside } from './training/put-aside';
import { SecondPlace } from './training/second-place';
import { TrainingChoice } from './training/training-choice';
import type { Trainings } from './training/trainings';

/** What is there before. */
export interface MadeFrom {
  readonly door: Entrance;
  readonly notices: Notices;
  readonly trainings: Trainings;
  readonly shipped: readonly ShippedProgramme[];
}

/** What parts ask of the kit as a whole; nobody asks before all are there. */
interface Whole extends Pick<Parameters<typeof allRequests>[0], 'today' | 'whole' | 'time' | 'counted' | 'picture'> {
  readonly changed: () => void;
}

export type KitParts = ReturnType<typeof partsOf>;

export function partsOf(ports: Ports, { door, notices, trainings, shipped }: MadeFrom, { changed, ...whole }: Whole) {
  const queue = newQueue();
  const presses = new Presses();
  const open = (): OpenTraining | undefined => choice.open;
  const asked = { open, changed };
  const preferences = new Preferences(ports, notices);
  const projector = new ProjectorState(() => preferences.data);
  const presenting = new Presenting(ports, preferences, projector);
  const shelf = new ProgrammeShelf(ports, shipped, changed);
  const choice = new TrainingChoice(ports, preferences, notices, trainings, shelf, () => ownSlides.stop());
  const designs = new Designs(ports, shelf);
  const media = new Media(ports, open, designs);
  const library = new Library(ports, preferences, trainings, shelf);
  const listReader = new ListReader(ports, changed);
  const agendaIn = new AgendaIn(ports, listReader);
  const sheets = new SheetFiles(ports, notices, changed, (id, device) => trainings.isStranger(id, device));
  const answers = new Answers(sheets);
  const listsIn = new ListsIn(ports, preferences, listReader);
  const times = new Times(ports, trainings);
  const across = new Across(ports, trainings, sheets, shipped, changed);
  const saved = new SavedFiles(ports);
  const keys = new CertificateKeys(ports);
  const sources = new ExportSources(ports, queue, times, trainings, answers, keys.own, across);
  const literature = new LiteratureCopy(ports, (path) => saved.remember(path), changed);
  const handouts = handoutsOf(ports, saved, changed);
  const presentations = presentationsOf(ports, saved, changed);
  const documents = new DocumentFiles(sources, { handouts, presentations });
  const evidence = new EvidenceFiles(ports, { sources, documents, answers, handouts, saved }, changed);
  const several = new DocumentSaving(ports, documents, saved, changed);
  const health = new Health(ports);
  const texts = new TextEditing(ports);
  const ownSlides = new OwnSlidesIn(ports, queue, changed);
  const secondPlace = new SecondPlace(ports, (change) => queue.run(() => preferences.keepSeals(change)));
  const putAside = new PutAside(ports, trainings);
  const bundles = new Bundles(ports, notices, trainings, secondPlace, changed);
  const beside = new BesideLogs(ports);
  const backup = new Backup(
    ports,
    secondPlace,
    trainings,
    (id) => sheets.edition(id),
    beside,
    changed,
    (what) => notices.add(what),
  );
  const sharing = new Sharing(ports, { ...asked, notices, trainings, preferences, putAside });
  const saving = new Saving(ports, door, queue, { ...asked, notices, preferences, trainings });
  const following = new Following(ports, { ...asked, sheets, beside, queue, trainings });
  const admitting = new Admitting(ports, { open: asked.open, trainings, following });
  const gate = new RequestGate(asked, { run: saving.inTurn });
  const signIn = new SignIn(ports, answers, { ...asked, isPrivate: () => projector.privacy === 'private', act: (work) => gate.act(work) });
  const pressAround = {
    ...asked,
    ports,
    queue,
    inTurn: saving.inTurn,
    presses,
    presenting,
    schoolsElsewhere: (id: TrainingId) => across.schoolsElsewhere(id),
  };
  const waiting = new WaitingLines(ports, notices, changed);
  const quizAnswers = new QuizAnswers();
  const telephones = new Telephones(
    ports,
    {
      'hand-in': takeForms(answers),
      'take-place': takePlaces(ports.clock),
      'write-line': takeLines(waiting),
      'answer-quiz': quizAnswers.take,
    },
    new Remote(ports, pressAround),
    { ...asked, act: (work) => gate.act(work) },
  );
  const deskViews = new DeskViews(ports, {
    preferences,
    projector,
    signIn,
    choice,
    trainings,
    library,
    shelf,
    notices,
    presses,
    backup,
    sharing,
    keys,
    answers,
    handouts,
    presentations,
    evidence,
    documents: several,
    literature,
    across,
    ownSlides,
    lists: listReader,
    bundles,
    putAside,
    following,
    admitting,
    telephones,
    waiting,
    quizAnswers,
  });
  const requests = allRequests({
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
    programmes: new ProgrammeActs(ports, shelf, trainings),
    designs,
    programmeTransfer: new ProgrammeTransfer(ports, shelf, trainings),
    ownSlides,
    evidence,
    health,
    secondPlace,
    bundles,
    deleting: new Deleting(ports, { preferences, choice, trainings }),
    putAside,
    gate,
    queue,
    preferences,
    choice,
    answers,
    signIn,
    telephones,
    waiting,
    keys,
    backup,
    sharing,
    admitting,
    following,
    projector,
    presenting,
    presses,
    pressAround,
    makers: { saved, sources, documents, several, answers, key: keys.own, literature, handouts, presentations },
    ...whole,
  });
  return {
    notices,
    trainings,
    preferences,
    shelf,
    choice,
    answers,
    backup,
    sharing,
    projector,
    presenting,
    presses,
    signIn,
    telephones,
    waiting,
    media,
    keys,
    putAside,
    queue,
    saving,
    following,
    gate,
    deskViews,
    requests,
  };
}
