/** Runs main's modules from what the build compiled of them; whatever doesn't fit them, or the Electron that runs, is compiled as ever. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { faultOf } from '../store/disk';

/** By the name of the file: what V8 made of it, and the CRC-32 of source and that. As scripts/compile-app/main.cjs writes it. */
export type CompiledCode = ReadonlyMap<string, { readonly sum: number; readonly code: Uint8Array }>;

/** What V8 compiles is its own version's and its own processor's. */
const nameOfCompiled = (): string => `${process.versions.electron}-${process.platform}-${process.arch}`;

/** Empty where the build had no such Electron. */
function compiledIn(folder: string): CompiledCode {
  try {
    return deserialize(readFileSync(join(folder, 'compiled', nameOfCompiled())));
  } catch (error) {
    if (faultOf(error) === 'ENOENT') return new Map();
    throw error;
  }
}

/** A module as the function that Node makes of it. V8 refuses what another version, or one with other switches, compiled. */
export function scriptOf(path: string, source: string, compiled: CompiledCode): Script {
  const known = compiled.get(basename(path));
  const fits = known !== undefined && known.sum === crc32(known.code, crc32(source));
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(fits ? { cachedData: Buffer.from(known.code) } : {}),
  });
}

/** Of those that the build compiled, how many were run from that so far, and how many had to be compiled again. */
export interface ModulesOfMain {
  readonly taken: number;
  readonly refused: number;
}

/** From now on; the build's modules alone end in `.cjs`. */
export function takeCompiled(folder: string): ModulesOfMain {
  const compiled = compiledIn(folder);
  const count = { taken: 0, refused: 0 };
  const require = createRequire(join(folder, 'main.cjs'));
  require.extensions['.cjs'] = (module, path) => {
    const script = scriptOf(path, readFileSync(path, 'utf8'), compiled);
    if (script.cachedDataRejected === false) count.taken += 1;
    else if (compiled.has(basename(path))) count.refused += 1;
    script.runInThisContext().call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  };
  return count;
}
