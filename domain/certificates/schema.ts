/** What happens to certificates, and what a person can ask of them. */
import { z } from 'zod';
import { keptPictureName } from '../kernel/attachment';
import { type Described, type DescribedEvent, localDate, participantId, twoDays, typed, withPersons } from '../kernel/schema';
import { sexes } from '../register/choices';
import {
  borders,
  certificateImages,
  certificateQuestions,
  certificateScripts,
  orientations,
  switchedFields,
  textLines,
  writtenFields,
} from './choices';
import { numberForm } from './series';

const number = z.string().regex(numberForm);

/** A person's details as they are printed, whatever the register says later. */
const person = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  school: z.string(),
  town: z.string(),
  role: z.string(),
  sex: z.enum(sexes),
});

/* Among the training's attachments. */
const picture = z.string().regex(keptPictureName);

const inBoth = z.strictObject({ en: typed, sr: typed });

/* Null is the programme's own again. What is written holds names, and nobody can say which. */
const change = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('orientation'), to: z.enum(orientations).nullable() }),
  z.strictObject({ part: z.literal('border'), to: z.enum(borders).nullable() }),
  z.strictObject({ part: z.literal('script'), to: z.enum(certificateScripts).nullable() }),
  z.strictObject({ part: z.literal('line'), language: z.enum(['en', 'sr']), line: z.enum(textLines), to: typed.nullable() }),
  z.strictObject({ part: z.literal('printed'), field: z.enum(switchedFields), to: z.boolean().nullable() }),
  z.strictObject({ part: z.literal('written'), field: z.enum(writtenFields), to: inBoth.nullable() }),
  z.strictObject({ part: z.literal('picture'), image: z.enum(certificateImages), to: picture.nullable() }),
]);
const changes = z.array(change);

/* What a certificate says beside its person, as it was when it was issued: a reprint says the same, whatever was changed later. */
const saying = z.strictObject({
  changes,
  days: twoDays,
  place: z.string(),
  trainers: z.array(z.string()),
});

export const certificateEvents = () =>
  [
    /* For this training alone, each part by itself. `pictures`: those that came with it, so that they go with its personal part. */
    withPersons('certificate-changed', z.strictObject({ pictures: z.array(picture).exactOptional() }), z.strictObject({ changes })),
    /* `people` in the order of `certificates`. `insteadOf`: the one that it stands for, and `reason` says why; both only when one is issued anew. */
    withPersons(
      'certificates-issued',
      z.strictObject({
        on: localDate,
        certificates: z.array(z.strictObject({ participant: participantId, number })),
        insteadOf: number.nullable(),
      }),
      z.strictObject({ by: z.string(), reason: z.string(), people: z.array(person), saying }),
    ),
    withPersons('certificate-withdrawn', z.strictObject({ on: localDate, number }), z.strictObject({ by: z.string(), reason: z.string() })),
  ] as const;

export const certificateCommands = () =>
  [
    /* To everybody who meets the programme's rule and has none; `by`: who issues them; `stay`: what a person said stays as it is. */
    z.strictObject({ kind: z.literal('issue-certificates'), by: typed, stay: z.array(z.enum(certificateQuestions)) }),
    z.strictObject({ kind: z.literal('reissue-certificate'), number: typed, by: typed, reason: typed }),
    z.strictObject({ kind: z.literal('withdraw-certificate'), number: typed, by: typed, reason: typed }),
  ] as const;

export type CertificateEvent = DescribedEvent<ReturnType<typeof certificateEvents>[number]>;
export type CertificateCommand = Described<ReturnType<typeof certificateCommands>[number]>;
/** What the desk may ask to be changed. */
export const certificateChanges = changes;

export type CertificateChange = Described<typeof change>;
export type CertificateSaying = Described<typeof saying>;
export type CertifiedPerson = Described<typeof person>;
