/** What the desk may say, checked word by word before anything is done with it. */
import { z } from 'zod';
import { agendaFields } from '../../domain/agenda/agenda-fields';
import { certificateImages, certificateQuestions, sampleNames } from '../../domain/certificates/choices';
import { profilePictures } from '../../domain/certificates/proposed';
import { certificateChanges } from '../../domain/certificates/schema';
import type { DeskRequests } from '../../domain/contract';
import { hintNames } from '../../domain/desk/hint';
import { libraryMissing, librarySorts, libraryStates, mostInWindow } from '../../domain/desk/library-query';
import { allExportForms } from '../../domain/export/forms';
import { separators } from '../../domain/export/requests';
import { collections } from '../../domain/forms/form';
import { keptPictureName } from '../../domain/kernel/attachment';
import type { TrainingId } from '../../domain/kernel/ids';
import { halfDays, ownLanguages, ownSlidesPlaces } from '../../domain/programme/choices';
import { roomLights } from '../../domain/programme/scene-colours';
import { encodings } from '../../domain/register/encodings';
import { listFields, nameOrders } from '../../domain/register/list';
import { certifyInput } from '../../domain/signing/schema';
import { presses } from '../../domain/stage/presses';
import { screenTests } from '../../domain/stage/screens';
import { longestLaptopName } from '../../domain/training/laptops';
import { deviceForm } from '../store/bounds';
import { letterheadChange, signingChange } from '../store/letterhead-schema';
import { timerSettingsSchema } from '../store/settings';
import { keyForm } from '../store/signatures';
import { keySchemas } from './certificates/key-schemas';
import { command } from './command-schema';
import { evidenceSchemas } from './evidence/evidence-schemas';
import { documentSchemas } from './export/document-schemas';
import { indicatorSchemas } from './indicators/indicator-schemas';
import { designSchemas } from './programme/design/design-schemas';
import { programmeSchemas } from './programme/programme-schemas';
import { waitingSchemas } from './room/waiting-schemas';
import {
  day,
  details,
  group,
  language,
  newPassphrase,
  participant,
  passphrase,
  pin,
  type RequestSchemas,
  sheet,
  slideRef,
  text,
} from './schema-parts';
import { telephoneSchemas } from './telephones/telephone-schemas';

const training = text.transform((id) => id as TrainingId);
const scope = z.enum(['this', 'all']);

/** A slide's file has less; this only keeps a mistake from filling the memory. */
const markdown = z.string().max(20_000);
const slideSource = z.strictObject({ body: markdown, notes: markdown });
const slideSources = z.strictObject({ en: slideSource, sr: slideSource });
const localized = z.strictObject({ en: text, sr: text });
const statementWords = z.strictObject({
  answer: z.enum(['agree', 'disagree', 'depends']),
  text: localized,
  short: localized,
  reason: localized,
  sources: z.array(text),
});

const collection = z.enum(collections);
const keepSheet = z.strictObject({
  collection,
  sheet,
  instead: text.nullable(),
  confirmed: z.boolean(),
  again: z.boolean().exactOptional(),
});
/** The longest password that PDF takes; older ones took less. */
const longestPassword = 127;
const ownSlidesAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: z.string().max(longestPassword) }),
  z.strictObject({ kind: z.literal('letters') }),
  z.strictObject({
    kind: z.literal('presentation'),
    pages: z.enum(['own', 'pdf', 'pdf-alone', 'pdf-instead']),
    language: z.enum(ownLanguages),
  }),
  z.strictObject({ kind: z.literal('pages'), language: z.enum(ownLanguages) }),
]);

/** A presentation and its PDF; of more it is said that they are too many. */
const mostTogether = 10;
const droppedFile = z.strictObject({ file: text, bytes: z.instanceof(Uint8Array) });
const ownSlidesRequest = z.strictObject({ block: text, place: z.enum(ownSlidesPlaces) });

const libraryQuery = z.strictObject({
  search: text,
  filter: z.strictObject({
    year: text.nullable(),
    place: text.nullable(),
    programme: text.nullable(),
    project: text.nullable(),
    state: z.enum(libraryStates).nullable(),
    missing: z.enum(libraryMissing).nullable(),
  }),
  sort: z.strictObject({ by: z.enum(librarySorts), isDescending: z.boolean() }),
  window: z.strictObject({ from: z.int().min(0), count: z.int().min(0).max(mostInWindow) }),
});

const slidesPart = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('training') }),
  z.strictObject({ of: z.literal('day'), day }),
  z.strictObject({ of: z.literal('block'), block: text }),
]);

export const requestSchemas: RequestSchemas<DeskRequests> = {
  ...documentSchemas,
  ...evidenceSchemas,
  ready: z.tuple([]),
  dispatch: z.tuple([command]),
  'choose-programme': z.tuple([]),
  'create-training': z.tuple([details]),
  'create-sample': z.tuple([]),
  'create-finished-sample': z.tuple([]),
  'open-training': z.tuple([training]),
  'list-trainings': z.tuple([libraryQuery]),
  'preview-list': z.tuple([]),
  'preview-pasted': z.tuple([z.string()]),
  'change-preview': z.tuple([
    text,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('encoding'), encoding: z.enum(encodings) }),
      z.strictObject({ kind: z.literal('sheet'), sheet: z.int().min(0) }),
      z.strictObject({ kind: z.literal('heading'), line: z.int().min(1).nullable() }),
      z.strictObject({ kind: z.literal('names'), isTidied: z.boolean() }),
      z.strictObject({ kind: z.literal('columns'), fields: z.array(z.enum(listFields)), nameOrder: z.enum(nameOrders) }),
    ]),
  ]),
  'import-list': z.tuple([text, z.array(z.int()), z.array(z.int()).optional()]),
  'preview-agenda': z.tuple([day]),
  'change-agenda-preview': z.tuple([
    text,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('sheet'), sheet: z.int().min(0) }),
      z.strictObject({ kind: z.literal('columns'), fields: z.array(z.enum(agendaFields)) }),
      z.strictObject({ kind: z.literal('line'), line: z.int().min(1), isTaken: z.boolean() }),
    ]),
  ]),
  'import-agenda': z.tuple([text]),
  'time-report': z.tuple([scope]),
  'statement-report': z.tuple([scope]),
  'usual-minutes': z.tuple([]),
  'list-sheets': z.tuple([collection]),
  'keep-sheet': z.tuple([keepSheet]),
  'remove-sheet': z.tuple([collection, text]),
  'take-back-sheet': z.tuple([collection]),
  'form-results': z.tuple([]),
  'programme-form-results': z.tuple([]),
  'choose-quote': z.tuple([text, text, z.boolean()]),
  'list-slides': z.tuple([]),
  'slide-overview': z.tuple([z.int().min(0)]),
  'slide-pictures': z.tuple([z.array(slideRef).max(500)]),
  'add-picture-message': z.tuple([]),
  'list-texts': z.tuple([]),
  'slide-words': z.tuple([slideRef]),
  'try-slide-words': z.tuple([slideRef, slideSources]),
  'save-slide-words': z.tuple([slideRef, slideSources.nullable()]),
  'save-statement': z.tuple([z.int(), statementWords.nullable()]),
  'own-slides': z.tuple([]),
  'choose-own-slides': z.tuple([ownSlidesRequest]),
  'take-own-slides': z.tuple([ownSlidesRequest, z.array(droppedFile).min(1).max(mostTogether)]),
  'answer-own-slides': z.tuple([ownSlidesAnswer]),
  'stop-own-slides': z.tuple([]),
  'try-own-slide': z.tuple([text, z.int().min(1), markdown]),
  'save-own-slide': z.tuple([text, z.int().min(1), markdown]),
  rehearse: z.tuple([
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('start'), day }),
      z.strictObject({ kind: z.enum(['end', 'close-report']) }),
    ]),
  ]),
  'certify-day': z.tuple([certifyInput]),
  'participant-history': z.tuple([participant]),
  signature: z.tuple([participant, z.enum(halfDays)]),
  'choose-signed-sheet': z.tuple([]),
  'leave-signed-sheet': z.tuple([]),
  'attach-signed-sheet': z.tuple([z.array(z.enum(halfDays)).min(1).max(halfDays.length)]),
  'signed-sheet-page': z.tuple([text.nullable(), z.int().min(1)]),
  'export-attendance': z.tuple([
    z.strictObject({
      as: z.enum(allExportForms),
      separator: z.enum(separators),
      language,
      day,
      personalData: z.boolean(),
      scope: scope.exactOptional(),
      withoutCode: z.boolean().exactOptional(),
    }),
  ]),
  'list-cards': z.tuple([]),
  'read-paper': z.tuple([text, language]),
  'confirm-paper': z.tuple([text, text]),
  'take-back-confirmation': z.tuple([text]),
  'export-papers': z.tuple([
    z.strictObject({ papers: z.array(text).min(1), language, asOne: z.boolean(), isLargePrint: z.boolean().optional() }),
  ]),
  'copy-literature': z.tuple([z.array(language).min(1)]),
  'certificate-picture': z.tuple([text.nullable(), language]),
  'edited-certificate': z.tuple([]),
  'try-certificate': z.tuple([certificateChanges, z.strictObject({ language, name: z.enum(sampleNames) })]),
  'save-certificate': z.tuple([certificateChanges]),
  'issue-first-certificates': z.tuple([
    z.strictObject({ changes: certificateChanges, by: text, stay: z.array(z.enum(certificateQuestions)), forOrganisation: z.boolean() }),
  ]),
  'save-each-certificate': z.tuple([language, z.boolean()]),
  'choose-certificate': z.tuple([]),
  'check-certificate': z.tuple([text, z.instanceof(Uint8Array)]),
  'check-code': z.tuple([z.string()]),
  'stop-checking': z.tuple([]),
  ...keySchemas,
  'export-plan': z.tuple([z.strictObject({ group, language })]),
  'export-room-paper': z.tuple([z.strictObject({ language })]),
  promised: z.tuple([]),
  'export-presentation': z.tuple([z.strictObject({ part: slidesPart, language, notes: z.boolean() })]),
  'export-handout': z.tuple([
    z.strictObject({
      part: slidesPart,
      language,
      perPage: z.union([z.literal(1), z.literal(2), z.literal(6)]),
      notes: z.boolean(),
    }),
  ]),
  'stop-handout': z.tuple([]),
  'open-exported': z.tuple([z.enum(['open', 'show'])]),
  'erase-laptop': z.tuple([text]),
  'erase-asked': z.tuple([text]),
  'verify-training': z.tuple([text]),
  health: z.tuple([]),
  'preview-deletion': z.tuple([training]),
  'delete-training': z.tuple([training, text, z.enum(['agreed', 'at-once'])]),
  'keep-training': z.tuple([training]),
  'save-bundle': z.tuple([training]),
  'save-sealed-bundle': z.tuple([training, newPassphrase]),
  'preview-bundle': z.tuple([]),
  'unseal-bundle': z.tuple([text, passphrase]),
  'save-seal-card': z.tuple([z.union([z.literal('key'), training]).nullable(), passphrase.nullable()]),
  'propose-passphrase': z.tuple([]),
  'list-copies': z.tuple([]),
  'preview-copy': z.tuple([training]),
  'preview-aside': z.tuple([training]),
  'want-unsigned': z.tuple([text, z.boolean()]),
  'take-in': z.tuple([text, text]),
  'choose-backup': z.tuple([z.enum(['choose', 'none'])]),
  'choose-shared-folder': z.tuple([z.enum(['choose', 'alone'])]),
  'share-trainings': z.tuple([text]),
  'stop-sharing': z.tuple([]),
  'check-shared-folder': z.tuple([]),
  'admit-laptop': z.tuple([z.strictObject({ device: deviceForm, key: keyForm.nullable(), knowingly: z.boolean() })]),
  'seal-place': z.tuple([z.union([newPassphrase, z.enum(['as-before', 'not'])])]),
  'unlock-place': z.tuple([passphrase]),
  press: z.tuple([z.enum(presses)]),
  'show-on-projector': z.tuple([z.enum(['start', 'here', 'off'])]),
  'answer-room': z.tuple([z.boolean()]),
  'choose-screen': z.tuple([z.number().nullable()]),
  'test-screens': z.tuple([z.enum(screenTests)]),
  'screens-tested': z.tuple([]),
  'change-settings': z.tuple([
    z.strictObject({
      language: language.optional(),
      singleLetterKeys: z.boolean().optional(),
      laptopName: z.string().trim().max(longestLaptopName).optional(),
      hints: z.boolean().optional(),
      timers: timerSettingsSchema.optional(),
      keptFromCaptures: z.boolean().optional(),
      room: z.enum(roomLights).optional(),
      look: text.nullable().optional(),
      letterhead: letterheadChange.optional(),
      signing: signingChange.optional(),
      profileTravels: z.boolean().optional(),
    }),
  ]),
  'choose-certificate-picture': z.tuple([z.enum(certificateImages)]),
  'choose-logo': z.tuple([z.enum(profilePictures), z.enum(['laptop', 'training'])]),
  'own-letterhead': z.tuple([]),
  'take-over-profile': z.tuple([]),
  'logo-picture': z.tuple([z.string().regex(keptPictureName)]),
  'hints-done': z.tuple([z.array(z.enum(hintNames))]),
  'turn-to-participants': z.tuple([z.strictObject({ purpose: z.enum([...collections, 'signing']), pin })]),
  'turn-back': z.tuple([pin]),
  'show-returned': z.tuple([collection.nullable()]),
  ...telephoneSchemas,
  ...waitingSchemas,
  'close-notice': z.tuple([text]),
  'show-training-folder': z.tuple([training]),
  ...indicatorSchemas,
  ...programmeSchemas,
  ...designSchemas,
};
