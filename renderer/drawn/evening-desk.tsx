/** A desk by the window in the evening: lamp, notebook, tea. What a day left is read here. */
export const EveningDesk = () => (
  <>
    <rect width="480" height="320" fill="var(--drawn-wall)" />
    <rect x="128" y="40" width="190" height="150" fill="var(--drawn-frame)" />
    <rect x="138" y="50" width="170" height="130" fill="var(--drawn-sky)" />
    <circle cx="262" cy="124" r="26" fill="var(--drawn-sun)" />
    <path d="M138 140c46 -26 106 -24 170 -4v44h-170z" fill="var(--drawn-hill-far)" />
    <path d="M138 158c58 -18 116 -12 170 2v20h-170z" fill="var(--drawn-hill)" />
    <path d="M219 50h8v130h-8zM138 108h170v7h-170z" fill="var(--drawn-frame)" />
    <path d="M112 34h222v9h-222z" fill="var(--drawn-wood-deep)" />
    <path d="M118 43h40c2 60 -10 104 -34 150h-10z" fill="var(--drawn-cloth-warm)" />
    <path d="M328 43h-40c-2 60 10 104 34 150h10z" fill="var(--drawn-cloth-warm)" />
    <rect y="232" width="480" height="88" fill="var(--drawn-wood)" />
    <rect y="232" width="480" height="8" fill="var(--drawn-wood-deep)" />
    <path d="M366 232v-66" stroke="var(--drawn-ink)" strokeWidth="6" />
    <ellipse cx="366" cy="234" rx="30" ry="7" fill="var(--drawn-ink)" />
    <path d="M340 168l14 -44h24l14 44z" fill="var(--drawn-cloth-light)" />
    <path d="M176 262l14 -32h50v32zM306 262l-14 -32h-52v32z" fill="var(--drawn-paper)" />
    <path d="M240 230v32" stroke="var(--drawn-line)" strokeWidth="2" />
    <path d="M194 240h34M190 248h36M252 240h34M254 248h36" fill="none" stroke="var(--drawn-line)" strokeWidth="2.5" strokeLinecap="round" />
    <path d="M300 276l40 -20" stroke="var(--drawn-cloth)" strokeWidth="6" strokeLinecap="round" />
    <path d="M100 212h40v24a12 12 0 0 1 -12 12h-16a12 12 0 0 1 -12 -12z" fill="var(--drawn-cloth)" />
    <path d="M140 218h8a8 8 0 0 1 0 16h-8" fill="none" stroke="var(--drawn-cloth)" strokeWidth="5" />
    <path
      d="M112 202c-6 -8 6 -12 0 -22M128 202c-6 -8 6 -12 0 -22"
      fill="none"
      stroke="var(--drawn-paper)"
      strokeWidth="3"
      strokeLinecap="round"
    />
  </>
);
