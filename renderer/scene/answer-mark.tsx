/** The mark of a revealed answer: a seal of its own, in neither a position's colour nor red or green. */
import type { Answer } from '../../domain/barometer/schema';

const strokes: Readonly<Record<Answer, string>> = {
  agree: 'M12 7.5v9M7.5 12h9',
  disagree: 'M7.5 12h9',
  depends: 'M12 6.5v6M9 9.5h6M9 16h6',
};

export function AnswerMark({ answer, className }: { readonly answer: Answer; readonly className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
      <path d={strokes[answer]} stroke="var(--answer-mark-ink, white)" strokeWidth="2.2" />
    </svg>
  );
}
