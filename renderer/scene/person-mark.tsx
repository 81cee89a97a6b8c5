/** A person as a mark of head and shoulders: nobody's face, and the same for everybody. */
import { personPath } from '../../domain/programme/figure/marks';

export function PersonMark({ className }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 32" aria-hidden="true">
      <path d={personPath} />
    </svg>
  );
}
