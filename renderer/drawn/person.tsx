/** Somebody standing, seen from behind or from afar: no face. `x`, `y`: where the feet are; a hundred units tall at scale 1. */
interface PersonProperties {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly cloth: 'cloth' | 'cloth-warm' | 'cloth-light';
  readonly hair?: 'short' | 'long';
}

export function Person({ x, y, scale = 1, cloth, hair = 'short' }: PersonProperties) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-9 -2v-34h8v34zM1 -2v-34h8v34z" fill="var(--drawn-ink)" />
      <path d="M-17 -32v-26a17 17 0 0 1 34 0v26z" fill={`var(--drawn-${cloth})`} />
      {hair === 'long' && <path d="M-13 -70v-16a13 13 0 0 1 26 0v16z" fill="var(--drawn-hair)" />}
      <circle cx="0" cy="-84" r="11.5" fill="var(--drawn-skin)" />
      <path d="M-12 -84a12 12.5 0 0 1 24 0c-6 -4 -18 -4 -24 0z" fill="var(--drawn-hair)" />
    </g>
  );
}
