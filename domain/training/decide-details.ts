/** A training's details: what must be filled in, and how it is tidied. */

import { isPathLike } from '../kernel/path-like';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import { parseLocalDate } from '../kernel/time';
import { type LocalNumber, localNumberIn, longestLocalName, mostLocalNumbers } from '../programme/helplines';
import type { Decision } from './rules';
import type { DetailsInput, TrainingBody } from './schema';
import type { TrainingState } from './state';
import { longestText, tidyText } from './tidy';

interface CheckedDetails {
  readonly body: TrainingBody;
  readonly personal: { readonly trainers: readonly string[]; readonly localNumbers: readonly LocalNumber[] };
}

function checkLocalNumbers(typed: string): readonly LocalNumber[] | Refusal {
  const lines = typed
    .split('\n')
    .map(tidyText)
    .filter((line) => line !== '');
  if (lines.length > mostLocalNumbers) return refuse('too-many-local-numbers', 'localNumbers', { most: mostLocalNumbers });
  const read: LocalNumber[] = [];
  for (const line of lines) {
    const found = localNumberIn(line);
    if (!found) return refuse('local-number-unclear', 'localNumbers', { line });
    if (found.name.length > longestLocalName) return refuse('text-too-long', 'localNumbers', { longest: longestLocalName });
    read.push(found);
  }
  return read;
}

function checkDetails(input: DetailsInput): CheckedDetails | Refusal {
  const place = tidyText(input.place);
  if (place === '') return refuse('place-missing', 'place');
  const firstDay = parseLocalDate(input.firstDay);
  if (!firstDay) return refuse('first-day-missing', 'firstDay');
  const secondDay = parseLocalDate(input.secondDay);
  if (!secondDay) return refuse('second-day-missing', 'secondDay');
  if (secondDay <= firstDay) return refuse('days-out-of-order', 'secondDay');
  const keepUntil = input.keepUntil.trim() === '' ? null : parseLocalDate(input.keepUntil);
  if (keepUntil === undefined) return refuse('keep-until-no-date', 'keepUntil');
  if (keepUntil !== null && keepUntil < secondDay) return refuse('keep-until-too-early', 'keepUntil');
  const texts = { place, venue: tidyText(input.venue), project: tidyText(input.project), donor: tidyText(input.donor) };
  for (const [field, text] of Object.entries(texts)) {
    if (text.length > longestText) return refuse('text-too-long', field, { longest: longestText });
  }
  for (const field of ['place', 'venue'] as const) {
    if (isPathLike(texts[field])) return refuse('place-is-path', field);
  }
  const trainers = input.trainers
    .split(/[;\n]/u)
    .map(tidyText)
    .filter((name) => name !== '');
  if (trainers.some((name) => name.length > longestText)) return refuse('text-too-long', 'trainers', { longest: longestText });
  const localNumbers = checkLocalNumbers(input.localNumbers);
  if (isRefusal(localNumbers)) return localNumbers;
  return {
    body: { programme: input.programme, days: [firstDay, secondDay], language: input.language, ...texts, keepUntil },
    personal: { trainers, localNumbers },
  };
}

export function createTraining(input: DetailsInput, as: 'real' | 'sample' = 'real'): Decision | Refusal {
  const checked = checkDetails(input);
  if (isRefusal(checked)) return checked;
  const { body, personal } = checked;
  return [{ type: 'training-created', body: as === 'sample' ? { ...body, sample: true } : body, personal }];
}

export function changeDetails(state: TrainingState, input: DetailsInput): Decision | Refusal {
  const checked = checkDetails({ ...input, programme: state.details?.programme ?? input.programme });
  return isRefusal(checked) ? checked : [{ type: 'details-changed', ...checked }];
}
