/** Types of what the tests, which are TypeScript, take from launcher.mjs. */
export interface Launcher {
  readonly executable: string;
  readonly appFolder: string;
  readonly playwrightLoader: string;
  readonly sandbox: boolean;
}

interface PlaywrightOptions {
  readonly executablePath: string;
  readonly args: string[];
  readonly chromiumSandbox: boolean;
  readonly cwd: string;
}

export function launcherOfTestRun(): Launcher;
export function parametersFor(launcher: Launcher): string[];
export function playwrightOptions(launcher: Launcher): PlaywrightOptions;
export function folderForApp(name?: string): { readonly folder: string; readonly remove: () => void };
export function giveToApp(path: string): void;
export function homeIn(folder: string): Record<string, string>;
