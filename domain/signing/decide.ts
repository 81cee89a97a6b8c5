/** Signing for a half-day or a day, and taking a signature back. */
import type { EventId, ParticipantId } from '../kernel/ids';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import { halfDays } from '../programme/choices';
import type { HalfDay } from '../programme/programme';
import type { CommandRules, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import type { SigningCommand, Strokes } from './schema';
import { isDrawn, signedWith, standingSignatures } from './signatures';
import { takeOffSignedSheet } from './signed-sheets';

/** Each once: one signature may stand for several half-days. */
const standing = (state: TrainingState, participant: ParticipantId, signedFor: readonly HalfDay[]): readonly EventId[] => [
  ...new Set(signedFor.flatMap((halfDay) => standingSignatures(state, participant, halfDay).map(({ event }) => event))),
];

/** `signedFor`: the half-days that are signed for together. */
function sign(state: TrainingState, participant: ParticipantId, signedFor: readonly HalfDay[], strokes: Strokes): Decision | Refusal {
  const signing = state.participants.find(({ id }) => id === participant);
  if (!signing) return refuse('no-such-participant');
  if (!signing.person) return refuse('person-erased');
  if (signedFor.length === 0) return refuse('no-such-half-day');
  if (!isDrawn(strokes)) return refuse('nothing-drawn');
  const replaces = standing(state, participant, signedFor);
  return [{ type: 'signature-given', body: { participant, halfDays: signedFor, replaces }, personal: { strokes } }];
}

function takeBack(state: TrainingState, participant: ParticipantId, halfDay: HalfDay): Decision | Refusal {
  if (!state.participants.some(({ id }) => id === participant)) return refuse('no-such-participant');
  const signatures = standing(state, participant, [halfDay]);
  if (signatures.length === 0) return [];
  /* A signature for a day is taken back whole. */
  const signedFor = halfDays.filter((each) => standing(state, participant, [each]).some((event) => signatures.includes(event)));
  return [{ type: 'signature-taken-back', body: { participant, halfDays: signedFor, signatures } }];
}

/** Both are on the disk, or neither. Undo takes the signature back first. */
function signIn(
  state: TrainingState,
  { participant, strokes, photoConsent, contactConsent }: Extract<SigningCommand, { readonly kind: 'sign-in' }>,
  signedFor: readonly HalfDay[],
): Decision | Refusal {
  const signed = sign(state, participant, signedFor, strokes);
  if (isRefusal(signed)) return signed;
  const person = state.participants.find(({ id }) => id === participant)?.person;
  if (!person || (person.photoConsent === photoConsent && person.contactConsent === contactConsent)) return signed;
  return [
    { type: 'participant-changed', body: { participant }, personal: { person: { ...person, photoConsent, contactConsent } } },
    ...signed,
  ];
}

/** What a person can ask of signatures, one line for each command. */
export const signingDecisions = {
  sign: {
    decide: ({ state }, { participant, halfDay, strokes }, { programme }) =>
      sign(state, participant, signedWith(programme, halfDay), strokes),
    rehearsed: 'real',
  },
  'sign-in': {
    decide: ({ state }, command, { programme }) => signIn(state, command, signedWith(programme, command.halfDay)),
    rehearsed: 'real',
  },
  'take-back-signature': { decide: ({ state }, { participant, halfDay }) => takeBack(state, participant, halfDay), rehearsed: 'real' },
  'take-off-signed-sheet': { decide: ({ state }, { sheet }) => takeOffSignedSheet(state, sheet), rehearsed: 'real' },
} satisfies CommandRules<SigningCommand['kind']>;
