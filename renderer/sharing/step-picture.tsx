/**
 * Pictures of the steps in which Syncthing is set up, drawn by ourselves: its windows as they stand, with what is to be pressed ringed.
 * Its own words are English, as it speaks no Serbian. The same drawings stand in docs/sharing.md, so colours have their light values too.
 */
import type { ReactNode } from 'react';
import { syncthing } from '../../domain/sharing/syncthing-words';

type Step = 1 | 2 | 3 | 4 | 5;
export const steps: readonly Step[] = [1, 2, 3, 4, 5];

const colour = {
  ink: 'var(--ink, #1b2433)',
  soft: 'var(--ink-soft, #5a6474)',
  line: 'var(--line, #d9d4ca)',
  surface: 'var(--surface, #fffefb)',
  ground: 'var(--surface-2, #f1eee7)',
  accent: 'var(--accent, #0b6e6e)',
  accentInk: 'var(--accent-ink, #ffffff)',
  accentSoft: 'var(--accent-soft, #dff0ee)',
  ring: 'var(--overtime, #a12d1f)',
} as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}
interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

const Words = ({
  x,
  y,
  size = 12,
  fill = colour.ink,
  children,
}: Spot & { readonly size?: number; readonly fill?: string; readonly children: string }) => (
  <text x={x} y={y} fontSize={size} fill={fill}>
    {children}
  </text>
);

/** A window of Syncthing or of the kit; `title` in its bar. */
const Pane = ({ x, y, width, height, title, children }: Box & { readonly title: string; readonly children?: ReactNode }) => (
  <g>
    <rect x={x} y={y} width={width} height={height} rx="6" fill={colour.surface} stroke={colour.line} />
    <path d={`M${x} ${y + 24}V${y + 6}q0 -6 6 -6h${width - 12}q6 0 6 6v18z`} fill={colour.ground} stroke={colour.line} />
    <Words x={x + 10} y={y + 16} size={11} fill={colour.soft}>
      {title}
    </Words>
    {children}
  </g>
);

const Press = ({
  x,
  y,
  width,
  label,
  isMain = false,
}: Spot & { readonly width: number; readonly label: string; readonly isMain?: boolean }) => (
  <g>
    <rect
      x={x}
      y={y}
      width={width}
      height="22"
      rx="4"
      fill={isMain ? colour.accent : colour.ground}
      stroke={isMain ? colour.accent : colour.line}
    />
    <text x={x + width / 2} y={y + 15} fontSize="11" textAnchor="middle" fill={isMain ? colour.accentInk : colour.ink}>
      {label}
    </text>
  </g>
);

const Ring = ({ x, y, width, height }: Box) => (
  <rect x={x - 4} y={y - 4} width={width + 8} height={height + 8} rx="8" fill="none" stroke={colour.ring} strokeWidth="2.5" />
);

const Field = ({ x, y, width, label, value }: Spot & { readonly width: number; readonly label: string; readonly value: string }) => (
  <g>
    <Words x={x} y={y} size={10} fill={colour.soft}>
      {label}
    </Words>
    <rect x={x} y={y + 5} width={width} height="20" rx="3" fill={colour.surface} stroke={colour.line} />
    <Words x={x + 7} y={y + 19} size={11}>
      {value}
    </Words>
  </g>
);

const Tick = ({ x, y, label }: Spot & { readonly label: string }) => (
  <g>
    <rect x={x} y={y} width="13" height="13" rx="2" fill={colour.accent} />
    <path d={`M${x + 3} ${y + 7}l3 3l5 -6`} fill="none" stroke={colour.accentInk} strokeWidth="2" />
    <Words x={x + 20} y={y + 11} size={11}>
      {label}
    </Words>
  </g>
);

const Laptop = ({ x, y, label, children }: Spot & { readonly label: string; readonly children?: ReactNode }) => (
  <g>
    <rect x={x} y={y} width="120" height="78" rx="6" fill={colour.surface} stroke={colour.soft} strokeWidth="2" />
    <path d={`M${x - 14} ${y + 90}l14 -12h120l14 12z`} fill={colour.ground} stroke={colour.soft} strokeWidth="2" />
    <text x={x + 60} y={y + 108} fontSize="11" textAnchor="middle" fill={colour.soft}>
      {label}
    </text>
    {children}
  </g>
);

const Arrow = ({ from, to }: { readonly from: Spot; readonly to: Spot }) => (
  <path
    d={`M${from.x} ${from.y}L${to.x} ${to.y}m-8 -5l8 5l-8 5`}
    fill="none"
    stroke={colour.accent}
    strokeWidth="2"
    strokeLinejoin="round"
    strokeLinecap="round"
  />
);

const device = 'K4T7Q2M-…-P6WZLQA';
const folder = 'C:\\Users\\Ana\\Trainings';

/** What stands on laptops and in the kit, in the language of whoever reads. */
export interface StepWords {
  readonly doorA: string;
  readonly doorB: string;
  readonly title: string;
  readonly choose: string;
}

const drawings: Readonly<Record<Step, (words: StepWords) => ReactNode>> = {
  1: ({ doorA, doorB }) => (
    <>
      {[
        { x: 40, label: doorA },
        { x: 300, label: doorB },
      ].map(({ x, label }) => (
        <Laptop key={x} x={x} y={40} label={label}>
          <Words x={x + 28} y={76} size={14} fill={colour.accent}>
            Syncthing
          </Words>
          <Words x={x + 18} y={98} size={10} fill={colour.soft}>
            127.0.0.1:8384
          </Words>
        </Laptop>
      ))}
      <Arrow from={{ x: 186, y: 74 }} to={{ x: 274, y: 74 }} />
      <path d="M274 92H186m8 -5l-8 5l8 5" fill="none" stroke={colour.accent} strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
    </>
  ),
  2: ({ doorA, doorB }) => (
    <>
      <Pane x={10} y={12} width={210} height={166} title={`Syncthing · ${doorA}`}>
        <Press x={20} y={46} width={120} label={syncthing.showId} />
        <Ring x={20} y={46} width={120} height={22} />
        <Field x={20} y={92} width={190} label="Device Identification" value={device} />
        <path d="M20 130h190" stroke={colour.line} />
        <Words x={20} y={150} size={10} fill={colour.soft}>
          {syncthing.newDevice}
        </Words>
        <Press x={120} y={138} width={90} label={syncthing.addDevice} isMain />
      </Pane>
      <Arrow from={{ x: 222, y: 107 }} to={{ x: 248, y: 107 }} />
      <Pane x={252} y={12} width={218} height={166} title={`Syncthing · ${doorB}`}>
        <Press x={262} y={46} width={150} label={syncthing.addRemote} />
        <Ring x={262} y={46} width={150} height={22} />
        <Field x={262} y={92} width={198} label="Device ID" value={device} />
        <Press x={392} y={146} width={68} label={syncthing.save} isMain />
      </Pane>
    </>
  ),
  3: ({ doorA, doorB }) => (
    <Pane x={10} y={12} width={460} height={166} title={`Syncthing · ${doorA}`}>
      <Press x={24} y={46} width={100} label={syncthing.addFolder} />
      <Ring x={24} y={46} width={100} height={22} />
      <Field x={24} y={92} width={190} label="Folder Label" value={syncthing.label} />
      <Field x={24} y={136} width={190} label="Folder Path" value={folder} />
      <Words x={246} y={64} size={11} fill={colour.accent}>
        {syncthing.sharing}
      </Words>
      <path d="M244 70h52" stroke={colour.accent} strokeWidth="2" />
      <Tick x={246} y={86} label={doorB} />
      <Ring x={246} y={86} width={150} height={14} />
      <Words x={246} y={128} size={10} fill={colour.soft}>
        {`${syncthing.sendReceive} · No ${syncthing.versioning}`}
      </Words>
      <Press x={388} y={146} width={68} label={syncthing.save} isMain />
    </Pane>
  ),
  4: ({ doorB, doorA }) => (
    <Pane x={10} y={12} width={460} height={166} title={`Syncthing · ${doorB}`}>
      <rect x={24} y={46} width={432} height={44} rx="4" fill={colour.accentSoft} />
      <Words x={36} y={64} size={11}>
        {syncthing.newFolder}
      </Words>
      <Words x={36} y={81} size={10} fill={colour.soft}>
        {`${doorA}: “Trainings”`}
      </Words>
      <Press x={382} y={57} width={62} label={syncthing.add} isMain />
      <Ring x={382} y={57} width={62} height={22} />
      <Field x={24} y={112} width={220} label="Folder Path" value={folder} />
      <Press x={258} y={117} width={68} label={syncthing.save} isMain />
      <Words x={24} y={166} size={11} fill={colour.accent}>
        {`${syncthing.label} · ${syncthing.upToDate}`}
      </Words>
    </Pane>
  ),
  5: ({ title, choose }) => (
    <Pane x={10} y={12} width={460} height={166} title="Facilitator Kit">
      <text x={24} y={66} fontSize="17" fontWeight="600" fill={colour.ink}>
        {title}
      </text>
      <rect x={24} y={82} width={432} height={26} rx="4" fill={colour.ground} />
      <Words x={34} y={99} size={11} fill={colour.soft}>
        {folder}
      </Words>
      <Press x={24} y={126} width={200} label={choose} isMain />
      <Ring x={24} y={126} width={200} height={22} />
    </Pane>
  ),
};

export const StepPicture = ({ step, words, label }: { readonly step: Step; readonly words: StepWords; readonly label: string }) => (
  <svg
    viewBox="0 0 480 190"
    role="img"
    aria-label={label}
    fontFamily="var(--font, 'Noto Sans', system-ui, sans-serif)"
    xmlns="http://www.w3.org/2000/svg"
    className="sharing-picture"
  >
    <rect width="480" height="190" rx="8" fill="var(--paper, #faf8f4)" />
    {drawings[step](words)}
  </svg>
);
