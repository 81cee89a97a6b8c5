/** What erasing the persons of a training takes, as it is told before: every kind of event with a personal part has its line. */
import type { DomainEvent } from './event';

type WithPersons = Exclude<DomainEvent, { readonly personal?: undefined }>['type'];

/** By the names of the words after `goes-`. */
const toldAs = {
  'participant-added': 'participants',
  'participant-changed': 'participants',
  'participants-imported': 'participants',
  'correction-asked': 'participants',
  'training-created': 'trainers',
  'details-changed': 'trainers',
  'agenda-changed': 'trainers',
  'agenda-days-changed': 'trainers',
  'day-retimed': 'trainers',
  'plan-goal-added': 'plans',
  'plan-written': 'plans',
  'certificates-issued': 'certificates',
  'certificate-withdrawn': 'certificates',
  'certificate-changed': 'certificates',
  'preparation-answered': 'answers',
  'paper-confirmed': 'answers',
  'follow-up-wished': 'follow-ups',
  'follow-up-changed': 'follow-ups',
  'follow-up-withdrawn': 'follow-ups',
  'signature-given': 'signed-sheets',
  'day-certified': 'signed-sheets',
  'certified-day-changed': 'signed-sheets',
  'signed-sheet-attached': 'signed-sheets',
  'message-added': 'written',
  'room-line-added': 'written',
  'room-line-changed': 'written',
  'question-answered': 'written',
  'statement-added': 'written',
  'argument-noted': 'written',
  'report-written': 'written',
  'slide-text-changed': 'written',
  'own-slides-added': 'written',
  'presentation-added': 'written',
  'own-slide-written': 'written',
  'own-slide-noted': 'written',
  'laptop-named': 'written',
  'laptop-admitted': 'written',
} as const satisfies Readonly<Record<WithPersons, string>>;

/** Each once; codes of tests and damaged entries lie beside the events. */
export const whatGoes = [...new Set(Object.values(toldAs)), 'codes', 'aside'] as const;
