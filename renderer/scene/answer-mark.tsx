/**
 * The mark of a revealed answer: a full round where it is so, an open ring where it isn't, half and half where it depends. It judges
 * nobody: no tick, no cross, no sign that forbids, and in neither a position's colour nor red or green.
 */
import type { Answer } from '../../domain/barometer/schema';

const fills: Readonly<Record<Answer, string | undefined>> = {
  agree: 'M12 4.6a7.4 7.4 0 1 1 0 14.8a7.4 7.4 0 1 1 0-14.8Z',
  disagree: undefined,
  depends: 'M12 4.6a7.4 7.4 0 0 0 0 14.8Z',
};

export function AnswerMark({ answer, className }: { readonly answer: Answer; readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="12" cy="12" r="10" strokeWidth="2.2" />
      {fills[answer] === undefined ? null : <path d={fills[answer]} fill="currentColor" stroke="none" />}
    </svg>
  );
}
