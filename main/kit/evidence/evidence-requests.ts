/** What the desk asks about the evidence file. */
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { EvidenceFiles } from './evidence-files';

export const evidenceRequests = (gate: RequestGate, evidence: EvidenceFiles) =>
  ({
    'plan-evidence': async (asked) => gate.opened((open) => evidence.plan(open, asked)),
    'make-evidence': async (request) => gate.opened((open) => evidence.make(open, request)),
    'stop-evidence': () => {
      evidence.stop();
      return done;
    },
  }) satisfies Partial<Handlers>;
