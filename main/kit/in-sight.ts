/**
 * What the desk may ask while the room may see it. Each request has its line here, and whoever adds one decides: answers that hold a name, a
 * note, a number of people, an answer of the programme or a path are refused, and so is what opens a dialog of the system that shows paths.
 */
import type { DeskRequests } from '../../domain/contract';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';

/**
 * `refused` it is until a person has said that the room can't see; `refused-in-a-room`, which holds nobody's name but what the room is not
 * to read beforehand, only where there seems to be a room. What is `answered` tells why something was refused without the values of
 * its sentence, which may be anybody's name; `answered-whole` with them. What is `done-unseen` is done, and its answer kept back.
 */
type InSight = 'refused' | 'refused-in-a-room' | 'done-unseen' | 'answered' | 'answered-whole';

const whileSeen: Readonly<Record<keyof DeskRequests, InSight>> = {
  /* Main decides what is in the view. */
  ready: 'answered',
  dispatch: 'answered',
  'choose-programme': 'refused',
  'create-training': 'answered',
  'create-sample': 'answered',
  'create-finished-sample': 'answered',
  'open-training': 'answered',
  /* Lists only what the room may see. */
  'list-trainings': 'answered',
  'preview-list': 'refused',
  'preview-pasted': 'refused',
  'change-preview': 'refused',
  'import-list': 'refused',
  'export-attendance': 'refused',
  'list-documents': 'refused',
  'letters-off-paper': 'refused',
  'document-picture': 'refused',
  'look-at-document': 'refused',
  'document-page': 'refused',
  'leave-document': 'answered',
  'leave-document-pictures': 'answered',
  'save-document': 'refused',
  'plan-evidence': 'refused',
  'make-evidence': 'refused',
  'stop-evidence': 'answered',
  'save-documents': 'refused',
  'stop-documents': 'answered',
  'preview-agenda': 'refused',
  'change-agenda-preview': 'refused',
  'import-agenda': 'refused',
  'time-report': 'refused',
  'statement-report': 'refused',
  'usual-minutes': 'refused',
  'list-sheets': 'refused',
  'keep-sheet': 'refused',
  'remove-sheet': 'refused',
  'take-back-sheet': 'refused',
  'form-results': 'refused',
  'programme-form-results': 'refused',
  'choose-quote': 'refused',
  /* Each slide comes as the room sees it. */
  'list-slides': 'answered',
  'slide-overview': 'answered',
  'slide-pictures': 'answered',
  'add-picture-message': 'refused',
  'list-texts': 'refused',
  'slide-words': 'refused',
  'try-slide-words': 'refused',
  'save-slide-words': 'refused',
  'save-statement': 'refused',
  'own-slides': 'refused',
  'choose-own-slides': 'refused',
  'take-own-slides': 'refused',
  'answer-own-slides': 'refused',
  'stop-own-slides': 'answered',
  'try-own-slide': 'refused',
  'save-own-slide': 'refused',
  rehearse: 'answered',
  'certify-day': 'refused',
  'participant-history': 'refused',
  signature: 'refused',
  'choose-signed-sheet': 'refused',
  'leave-signed-sheet': 'answered',
  'attach-signed-sheet': 'refused',
  'signed-sheet-page': 'refused',
  'list-cards': 'refused',
  /* The quiet card is at hand wherever somebody tells of violence; papers are made for participants. */
  'read-paper': 'answered',
  'confirm-paper': 'refused',
  'take-back-confirmation': 'refused',
  'export-papers': 'refused',
  'copy-literature': 'refused',
  'certificate-picture': 'refused',
  'edited-certificate': 'refused',
  'try-certificate': 'refused',
  'save-certificate': 'refused',
  'issue-first-certificates': 'refused',
  'save-each-certificate': 'refused',
  'choose-certificate': 'refused',
  'check-certificate': 'refused',
  'check-code': 'refused',
  'stop-checking': 'answered',
  'make-key': 'refused',
  'choose-key': 'refused',
  'bring-key': 'refused',
  'unlock-key': 'refused',
  'lock-key': 'refused',
  'export-key': 'refused',
  'save-public-part': 'refused',
  'print-public-page': 'refused',
  'choose-signer': 'refused',
  'add-signer': 'refused',
  'remove-signer': 'refused',
  'set-signers-aside': 'refused',
  'export-plan': 'refused',
  'export-room-paper': 'refused',
  promised: 'refused',
  'export-handout': 'refused',
  'export-presentation': 'refused',
  'stop-handout': 'answered',
  'open-exported': 'refused',
  'erase-laptop': 'refused',
  'erase-asked': 'refused',
  'verify-training': 'refused',
  health: 'refused',
  'preview-deletion': 'refused',
  'delete-training': 'refused',
  'keep-training': 'refused',
  'save-bundle': 'refused',
  'save-sealed-bundle': 'refused',
  'preview-bundle': 'refused',
  'unseal-bundle': 'refused',
  'save-seal-card': 'refused',
  'propose-passphrase': 'refused',
  'list-copies': 'refused',
  'preview-copy': 'refused',
  'preview-aside': 'refused',
  'want-unsigned': 'refused',
  'take-in': 'refused',
  'choose-backup': 'refused',
  'choose-shared-folder': 'refused',
  'share-trainings': 'refused',
  'stop-sharing': 'refused',
  'check-shared-folder': 'refused',
  'admit-laptop': 'refused',
  'seal-place': 'refused',
  'unlock-place': 'refused',
  press: 'answered',
  'show-on-projector': 'answered',
  'answer-room': 'answered',
  'choose-screen': 'answered',
  'test-screens': 'answered',
  'screens-tested': 'answered',
  'change-settings': 'answered',
  'choose-certificate-picture': 'refused',
  'choose-logo': 'refused',
  'own-letterhead': 'refused',
  'take-over-profile': 'refused',
  /* It stands on papers that are made for anybody. */
  'logo-picture': 'answered',
  'hints-done': 'answered',
  'turn-to-participants': 'refused',
  /* How long to wait until a PIN is heard again. */
  'turn-back': 'answered-whole',
  'show-returned': 'refused',
  'telephone-addresses': 'refused',
  'start-telephones': 'refused',
  /* Anybody who sees that telephones are on may end them. */
  'stop-telephones': 'answered',
  'show-telephones': 'refused',
  'open-on-telephones': 'refused',
  'pair-remote': 'refused',
  'end-remote': 'answered',
  'open-box': 'refused',
  'take-waiting-line': 'refused',
  'remove-waiting-lines': 'refused',
  'bring-back-waiting-lines': 'refused',
  'close-notice': 'answered',
  'show-training-folder': 'refused',
  'across-trainings': 'refused',
  'indicator-people': 'refused',
  'export-across': 'refused',
  'choose-indicators': 'refused',
  'add-indicators': 'refused',
  'remove-indicators': 'refused',
  'list-programmes': 'refused-in-a-room',
  'check-programme': 'refused-in-a-room',
  'copy-programme': 'refused-in-a-room',
  'new-programme': 'refused-in-a-room',
  'rename-programme': 'refused-in-a-room',
  'set-programme-aside': 'refused-in-a-room',
  'bring-programme-back': 'refused-in-a-room',
  'show-programme-folder': 'refused-in-a-room',
  'open-design': 'refused-in-a-room',
  'close-design': 'answered',
  /* What was typed before the room came to see the desk. */
  'change-programme': 'done-unseen',
  'look-at-design': 'refused-in-a-room',
  'try-design-slide': 'refused-in-a-room',
  'design-pictures': 'refused-in-a-room',
  'check-design': 'refused-in-a-room',
  'tell-design': 'refused-in-a-room',
  'design-forms': 'answered',
  'send-programme': 'refused-in-a-room',
  'choose-programme-file': 'refused-in-a-room',
  'look-at-programme-file': 'refused-in-a-room',
  'bring-in-programme': 'refused-in-a-room',
  'leave-programme-file': 'answered',
};

/** There were values, and they are nothing for the room. */
const withoutValues = (refusal: Refusal): Refusal => (refusal.values === undefined ? refusal : { ...refusal, values: {} });

/** Says who may see the desk, whenever it is asked. */
export interface WhoSees {
  readonly isPrivate: boolean;
  readonly seemsInARoom: boolean;
}

/** Asked before the work, and once more after it, as a cable may have been plugged in while a person chose a file. */
export async function askedInSight(channel: keyof DeskRequests, whoSees: () => WhoSees, work: () => unknown): Promise<unknown> {
  const may = whileSeen[channel];
  const isRefused = may === 'refused' || may === 'refused-in-a-room';
  const isUnseen = (): boolean => {
    const { isPrivate, seemsInARoom } = whoSees();
    return isPrivate || ((may === 'refused-in-a-room' || may === 'done-unseen') && !seemsInARoom);
  };
  if (isRefused && !isUnseen()) return refuse('room-can-see');
  const answer = await work();
  if (isUnseen() || may === 'answered-whole') return answer;
  if (isRefusal(answer)) return withoutValues(answer);
  return (isRefused || may === 'done-unseen') && answer !== undefined ? refuse('answer-kept-back') : answer;
}
