/**
 * What the desk may ask while the room may see it. Each request has its line here, and whoever adds one decides: answers that hold a name, a
 * note, a number of people, an answer of the programme or a path are refused, and so is what opens a dialog of the system that shows paths.
 */
import type { DeskRequests } from '../../domain/contract';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';

/**
 * `refused` it is until a person has said that the room can't see. What is `answered` tells why something was refused without the values of
 * its sentence, which may be anybody's name; `answered-whole` with them.
 */
type InSight = 'refused' | 'answered' | 'answered-whole';

const whileSeen: Readonly<Record<keyof DeskRequests, InSight>> = {
  /* Main decides what is in the view. */
  ready: 'answered',
  dispatch: 'answered',
  'choose-programme': 'refused',
  'create-training': 'answered',
  'create-sample': 'answered',
  'create-finished-sample': 'answered',
  'open-training': 'answered',
  /* Of what the room may see alone. */
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
  /* As the room sees each of them. */
  'list-slides': 'answered',
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
  'verify-training': 'refused',
  health: 'refused',
  'save-bundle': 'refused',
  'save-sealed-bundle': 'refused',
  'preview-bundle': 'refused',
  'unseal-bundle': 'refused',
  'save-seal-card': 'refused',
  'propose-passphrase': 'refused',
  'list-copies': 'refused',
  'preview-copy': 'refused',
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
  /* It stands on papers that are made for anybody. */
  'logo-picture': 'answered',
  'hints-done': 'answered',
  'turn-to-participants': 'refused',
  /* How long to wait until a PIN is heard again. */
  'turn-back': 'answered-whole',
  'show-returned': 'refused',
  'close-notice': 'answered',
  'show-training-folder': 'refused',
  'across-trainings': 'refused',
  'indicator-people': 'refused',
  'export-across': 'refused',
  'choose-indicators': 'refused',
  'add-indicators': 'refused',
  'remove-indicators': 'refused',
};

/** There were values, and they are nothing for the room. */
const withoutValues = (refusal: Refusal): Refusal => (refusal.values === undefined ? refusal : { ...refusal, values: {} });

/** Asked before the work, and once more after it, as a cable may have been plugged in while a person chose a file. */
export async function askedInSight(channel: keyof DeskRequests, isPrivate: () => boolean, work: () => unknown): Promise<unknown> {
  const may = whileSeen[channel];
  if (may === 'refused' && !isPrivate()) return refuse('room-can-see');
  const answer = await work();
  if (isPrivate() || may === 'answered-whole') return answer;
  if (isRefusal(answer)) return withoutValues(answer);
  return may === 'refused' && answer !== undefined ? refuse('answer-kept-back') : answer;
}
