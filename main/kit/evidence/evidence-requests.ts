/** What the desk asks about the evidence file. */
import type { Ports } from '../ports';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { EvidenceFiles } from './evidence-files';

/** What is planned is told in the desk's language, whatever that of the documents. */
export const evidenceRequests = (gate: RequestGate, { settings }: Pick<Ports, 'settings'>, evidence: EvidenceFiles) =>
  ({
    'plan-evidence': async (asked) => gate.opened((open) => evidence.plan(open, { ...asked, language: settings.data.language })),
    'make-evidence': async (request) => gate.opened((open) => evidence.make(open, request)),
    'stop-evidence': () => {
      evidence.stop();
      return done;
    },
  }) satisfies Partial<Handlers>;
