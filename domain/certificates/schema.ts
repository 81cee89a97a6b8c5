/** What happens to certificates, and what a person can ask of them. */
import { z } from 'zod';
import { type Described, type DescribedEvent, localDate, participantId, typed, withPersons } from '../kernel/schema';
import { sexes } from '../register/choices';
import { numberForm } from './series';

const number = z.string().regex(numberForm);

/** As they are printed, whatever the register says later. */
const person = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  school: z.string(),
  town: z.string(),
  role: z.string(),
  sex: z.enum(sexes),
});

export const certificateEvents = [
  /* `people` in the order of `certificates`. `insteadOf`: the one that it stands for, and `reason` says why; both only when one is issued anew. */
  withPersons(
    'certificates-issued',
    z.strictObject({
      on: localDate,
      certificates: z.array(z.strictObject({ participant: participantId, number })),
      insteadOf: number.nullable(),
    }),
    z.strictObject({ by: z.string(), reason: z.string(), people: z.array(person) }),
  ),
  withPersons('certificate-withdrawn', z.strictObject({ on: localDate, number }), z.strictObject({ by: z.string(), reason: z.string() })),
] as const;

export const certificateCommands = [
  /* To everybody who meets the programme's rule and has none; `by`: who issues them. */
  z.strictObject({ kind: z.literal('issue-certificates'), by: typed }),
  z.strictObject({ kind: z.literal('reissue-certificate'), number: typed, by: typed, reason: typed }),
  z.strictObject({ kind: z.literal('withdraw-certificate'), number: typed, by: typed, reason: typed }),
] as const;

export type CertificateEvent = DescribedEvent<(typeof certificateEvents)[number]>;
export type CertificateCommand = Described<(typeof certificateCommands)[number]>;
export type CertifiedPerson = Described<typeof person>;
