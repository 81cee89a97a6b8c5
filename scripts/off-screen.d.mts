/** Types of what the tests, which are TypeScript, take from off-screen.mjs. */
interface DisplayServer {
  /** The display in the form of the variable DISPLAY. */
  readonly display: string;
  readonly stop: () => Promise<void>;
}

export function startDisplayServer(program: string, parameters: readonly string[]): Promise<DisplayServer>;

/** `environment`: for programs that are to be seen there. */
export function startOffScreenDisplay(): Promise<{ readonly environment: NodeJS.ProcessEnv; readonly stop: () => Promise<void> }>;
