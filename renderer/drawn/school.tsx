/** A school in good light, and three on their way to it: where a training begins. */
import { Person } from './person';

const windows = [150, 192, 266, 308] as const;

function Tree({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <rect x="-4" y="-40" width="8" height="40" fill="var(--drawn-trunk)" />
      <ellipse cx="0" cy="-62" rx="26" ry="36" fill="var(--drawn-leaf)" />
      <path d="M0 -98a26 36 0 0 1 0 72z" fill="var(--drawn-leaf-deep)" />
    </g>
  );
}

export const School = () => (
  <>
    <rect width="480" height="320" fill="var(--drawn-sky)" />
    <circle cx="386" cy="78" r="62" fill="var(--drawn-glow)" />
    <circle cx="386" cy="78" r="38" fill="var(--drawn-sun)" />
    <path d="M0 186c70 -40 150 -46 240 -18s170 10 240 -20v172h-480z" fill="var(--drawn-hill-far)" />
    <path d="M0 226c90 -26 170 -22 260 -10s160 4 220 -14v118h-480z" fill="var(--drawn-hill)" />
    <Tree x={64} y={246} size={1.25} />
    <Tree x={104} y={236} size={0.85} />
    <Tree x={420} y={244} size={1.2} />
    <rect x="136" y="132" width="208" height="108" fill="var(--drawn-wall)" />
    <rect x="214" y="112" width="52" height="128" fill="var(--drawn-wall-deep)" />
    <path d="M124 134l24 -30h184l24 30z" fill="var(--drawn-roof)" />
    <path d="M202 114l38 -34l38 34z" fill="var(--drawn-roof)" />
    <circle cx="240" cy="126" r="10" fill="var(--drawn-paper)" />
    <path d="M240 119v7l5 3" fill="none" stroke="var(--drawn-ink)" strokeWidth="2" strokeLinecap="round" />
    {windows.flatMap((x) =>
      [150, 194].map((y) => (
        <rect key={`${x}-${y}`} x={x} y={y} width="24" height="28" fill="var(--drawn-window)" stroke="var(--drawn-paper)" strokeWidth="3" />
      )),
    )}
    <path d="M226 240v-40a14 14 0 0 1 28 0v40z" fill="var(--drawn-cloth)" />
    <rect y="238" width="480" height="6" fill="var(--drawn-leaf-deep)" />
    <rect y="244" width="480" height="76" fill="var(--drawn-hill)" />
    <path d="M222 242h36c4 30 40 52 96 78h-250c60 -26 112 -48 118 -78z" fill="var(--drawn-road)" />
    <Person x={216} y={296} scale={0.62} cloth="cloth-warm" hair="long" />
    <Person x={246} y={298} scale={0.66} cloth="cloth" />
    <Person x={277} y={295} scale={0.6} cloth="cloth-light" hair="long" />
    <rect x="256" y="272" width="13" height="12" rx="2" fill="var(--drawn-wood-deep)" />
  </>
);
