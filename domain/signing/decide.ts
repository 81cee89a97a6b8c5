/** Signing for a half-day or a day, and taking a signature back. */
import type { EventId, ParticipantId } from '../kernel/ids';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import { halfDays } from '../programme/choices';
import type { HalfDay } from '../programme/programme';
import { arrivalOf } from '../register/arrival';
import { standingMarks } from '../register/attendance';
import type { Of } from '../training/event';
import type { CommandRules, Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import type { SigningCommand, Strokes } from './schema';
import { isDrawn, signedAtOf, signedWith, standingSignatures } from './signatures';
import { takeOffSignedSheet } from './signed-sheets';

type Here = NonNullable<Of<'signature-given'>['body']['here']>;

/** Each once: one signature may stand for several half-days. */
const standing = (state: TrainingState, participant: ParticipantId, signedFor: readonly HalfDay[]): readonly EventId[] => [
  ...new Set(signedFor.flatMap((halfDay) => standingSignatures(state, participant, halfDay).map(({ event }) => event))),
];

/** `signedFor`: the half-days that are signed for together; `here`: what signing notes of being there. */
function sign(
  state: TrainingState,
  participant: ParticipantId,
  signedFor: readonly HalfDay[],
  strokes: Strokes,
  here?: Here,
): Decision | Refusal {
  const signing = state.participants.find(({ id }) => id === participant);
  if (!signing) return refuse('no-such-participant');
  if (!signing.person) return refuse('person-erased');
  if (signedFor.length === 0) return refuse('no-such-half-day');
  if (!isDrawn(strokes)) return refuse('nothing-drawn');
  const replaces = standing(state, participant, signedFor);
  const body = { participant, halfDays: signedFor, replaces, ...(here && { here }) };
  return [{ type: 'signature-given', body, personal: { strokes } }];
}

function takeBack(state: TrainingState, participant: ParticipantId, halfDay: HalfDay): Decision | Refusal {
  if (!state.participants.some(({ id }) => id === participant)) return refuse('no-such-participant');
  const signatures = standing(state, participant, [halfDay]);
  if (signatures.length === 0) return [];
  /* A signature for a day is taken back whole. */
  const signedFor = halfDays.filter((each) => standing(state, participant, [each]).some((event) => signatures.includes(event)));
  return [{ type: 'signature-taken-back', body: { participant, halfDays: signedFor, signatures } }];
}

/** Marks a person who signs in as present, unless that is noted already. */
function hereNow(state: TrainingState, participant: ParticipantId, halfDay: HalfDay, context: Context): Here | undefined {
  const arrival = arrivalOf(state, participant, halfDay, context);
  return arrival && { halfDay, ...arrival, replaces: standingMarks(state, participant, halfDay).map(({ event }) => event) };
}

/** All of it is on the disk, or nothing. Undo takes the signature back first, and with it that the person is here. */
function signIn(
  state: TrainingState,
  { participant, halfDay, strokes, photoConsent, contactConsent, again = false }: Extract<SigningCommand, { readonly kind: 'sign-in' }>,
  context: Context,
): Decision | Refusal {
  const signedFor = signedWith(context.programme, halfDay);
  const time = signedAtOf(state, participant, halfDay);
  if (time !== '' && !again) return refuse('signed-already', undefined, { time });
  const signed = sign(state, participant, signedFor, strokes, hereNow(state, participant, halfDay, context));
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
    decide: ({ state }, command, context) => signIn(state, command, context),
    rehearsed: 'real',
  },
  'take-back-signature': { decide: ({ state }, { participant, halfDay }) => takeBack(state, participant, halfDay), rehearsed: 'real' },
  'take-off-signed-sheet': { decide: ({ state }, { sheet }) => takeOffSignedSheet(state, sheet), rehearsed: 'real' },
} satisfies CommandRules<SigningCommand['kind']>;
