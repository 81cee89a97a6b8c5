/** Whether a statement that was changed can be played: as the programme's own file would be checked. */

import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { Programme } from '../../../domain/programme/programme';
import type { StatementWords } from '../../../domain/programme/schema';

/** What a room reads at once, and what it reads with an answer. */
const longest = { text: 200, short: 90, reason: 700 } as const;

/** Names the field, as in `text-sr`. */
export function statementProblem({ text, short, reason, sources }: StatementWords, programme: Programme): Refusal | undefined {
  for (const [field, words] of Object.entries({ text, short, reason })) {
    for (const language of ['en', 'sr'] as const) {
      const name = `${field}-${language}`;
      if (words[language].trim() === '') return refuse('statement-text-missing', name);
      const most = field === 'text' ? longest.text : field === 'short' ? longest.short : longest.reason;
      if (words[language].length > most) return refuse('text-too-long', name, { longest: most });
    }
  }
  if (sources.length === 0) return refuse('statement-source-missing', 'sources');
  const unknown = sources.find((source) => !programme.sources.has(source));
  return unknown === undefined ? undefined : refuse('no-such-source', 'sources', { source: unknown.slice(0, 20) });
}
