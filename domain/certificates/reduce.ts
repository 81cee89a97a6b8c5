/** What was issued after one more event. What is on paper can't be undone: it is withdrawn, or another one stands for it. */

import type { Of, Stamped } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import { withChanges } from './changes';
import type { CertificateEvent } from './schema';
import type { Certificate } from './state';

const issued: Reduce<Stamped<Extract<CertificateEvent, { readonly type: 'certificates-issued' }>>> = (
  state,
  { body, personal, device },
) => {
  const { on, insteadOf } = body;
  const gone = new Map(state.certificates.map(({ number, withdrawn: before }) => [number, before]));
  const given = body.certificates.map(
    ({ participant, number }, index): Certificate => ({
      number,
      participant,
      on,
      device,
      insteadOf,
      by: personal?.by,
      reason: personal?.reason,
      person: personal?.people[index],
      saying: personal?.saying,
      /* A number that was withdrawn stays so, whoever issues it once more. */
      withdrawn: gone.get(number),
    }),
  );
  return { ...state, certificates: [...state.certificates, ...given] };
};

const withdrawn: Reduce<Stamped<Extract<CertificateEvent, { readonly type: 'certificate-withdrawn' }>>> = (state, { body, personal }) => ({
  ...state,
  certificates: state.certificates.map((each) =>
    each.number === body.number && !each.withdrawn
      ? { ...each, withdrawn: { on: body.on, by: personal?.by, reason: personal?.reason } }
      : each,
  ),
});

const changed: Reduce<Of<'certificate-changed'>> = (state, { personal }) => ({
  ...state,
  certificateChanges: withChanges(state.certificateChanges, personal?.changes ?? []),
});

export const certificateEventRules = {
  'certificate-changed': { reduce: changed, undo: 'results', about: 'certificate-design' },
  'certificates-issued': { reduce: issued, undo: null, about: 'certificates' },
  'certificate-withdrawn': { reduce: withdrawn, undo: null, about: 'certificates' },
} satisfies EventRules<CertificateEvent['type']>;
