/** Types of what the tests, which are TypeScript, take from system-packages.mjs. */
export function installSystemPackages(needs: readonly ('electron' | 'display' | 'tests' | 'build')[]): Promise<void>;
