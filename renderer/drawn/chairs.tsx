/** Chairs in a half-circle, round a low table: they wait for groups, and for what these will say. */
interface ChairProperties {
  readonly x: number;
  readonly y: number;
  readonly isFlipped?: boolean;
  readonly cloth: 'cloth' | 'cloth-warm' | 'cloth-light';
}

function Chair({ x, y, isFlipped = false, cloth }: ChairProperties) {
  return (
    <g transform={`translate(${x} ${y}) scale(${isFlipped ? -1 : 1} 1)`}>
      <path
        d="M-22 0v-34M22 0v-30M-16 -2l-4 34M20 -2l4 34M-22 -2v38"
        fill="none"
        stroke="var(--drawn-frame)"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path d="M-28 -70h14l6 60h-14z" fill={`var(--drawn-${cloth})`} />
      <rect x="-24" y="-12" width="52" height="14" rx="6" fill={`var(--drawn-${cloth})`} />
    </g>
  );
}

export const Chairs = () => (
  <>
    <rect width="480" height="320" fill="var(--drawn-wall)" />
    <rect y="206" width="480" height="114" fill="var(--drawn-wood)" />
    <path d="M0 206h480v7h-480z" fill="var(--drawn-wood-deep)" />
    <rect x="168" y="36" width="144" height="112" fill="var(--drawn-frame)" />
    <rect x="177" y="45" width="126" height="94" fill="var(--drawn-sky)" />
    <circle cx="270" cy="78" r="18" fill="var(--drawn-sun)" />
    <path d="M177 112c40 -18 84 -16 126 -2v29h-126z" fill="var(--drawn-hill)" />
    <path d="M237 45h6v94h-6z" fill="var(--drawn-frame)" />
    <ellipse cx="240" cy="270" rx="190" ry="38" fill="var(--drawn-road)" />
    <Chair x={124} y={236} cloth="cloth" />
    <Chair x={190} y={216} cloth="cloth-light" />
    <Chair x={292} y={216} isFlipped cloth="cloth" />
    <Chair x={358} y={236} isFlipped cloth="cloth-warm" />
    <ellipse cx="240" cy="262" rx="48" ry="12" fill="var(--drawn-wood-deep)" />
    <path d="M234 262h12v28h-12z" fill="var(--drawn-frame)" />
    <path d="M222 258l4 -10h26l4 10z" fill="var(--drawn-paper)" />
  </>
);
