/** Runs main's modules from what the build compiled of them; whatever doesn't fit them, or the Electron that runs, is compiled as ever. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { faultOf } from '../store/disk';

/** What V8 made of a module, and the CRC-32 of its source and that. */
interface CompiledModule {
  readonly sum: number;
  readonly code: Uint8Array;
}

/** By the name of the file, as scripts/compile-starts/modules.cjs writes it. */
export type CompiledCode = ReadonlyMap<string, CompiledModule>;

/** What V8 compiles is its own version's and its own processor's. */
export const nameOfCompiled = (): string => `${process.versions.electron}-${process.platform}-${process.arch}`;

const isCompiledModule = (value: unknown): value is CompiledModule =>
  typeof value === 'object' &&
  value !== null &&
  'sum' in value &&
  typeof value.sum === 'number' &&
  'code' in value &&
  value.code instanceof Uint8Array;

function isCompiledCode(value: unknown): value is CompiledCode {
  return value instanceof Map && [...value].every(([name, module]) => typeof name === 'string' && isCompiledModule(module));
}

/** Each with room of its own, given back once it was run: as pieces of what was read, all would stay for the sake of one that nobody runs. */
const apart = (code: CompiledCode): CompiledCode =>
  new Map(Array.from(code, ([name, module]) => [name, { ...module, code: new Uint8Array(module.code) }]));

/** Empty where the build had no such Electron, and with the fault where what it left can't be read: no start fails for want of it. */
export function compiledIn(folder: string): { readonly compiled: CompiledCode; readonly fault?: unknown } {
  try {
    const compiled: unknown = deserialize(readFileSync(join(folder, 'compiled', nameOfCompiled())));
    return isCompiledCode(compiled) ? { compiled: apart(compiled) } : { compiled: new Map(), fault: new Error('It holds something else.') };
  } catch (error) {
    return faultOf(error) === 'ENOENT' ? { compiled: new Map() } : { compiled: new Map(), fault: error };
  }
}

/**
 * A module as the function that Node makes of it. V8 refuses what another version, or one with other switches, compiled. The build writes
 * code in plain letters alone, so it is read without being decoded.
 */
export function scriptOf(path: string, source: Buffer, compiled: CompiledCode): Script {
  const known = compiled.get(basename(path));
  const fits = known !== undefined && known.sum === crc32(known.code, crc32(source));
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(fits ? { cachedData: known.code } : {}),
  });
}

/** Names of the modules that were loaded so far: those that were run from what the build compiled, and those that it didn't spare. */
export interface ModulesOfMain {
  readonly taken: readonly string[];
  readonly compiled: readonly string[];
  /** Why nothing could be taken, where the build left something: there is no log yet when that is seen. */
  readonly fault?: unknown;
}

/** From now on; the build's modules alone end in `.cjs`. */
export function takeCompiled(folder: string): ModulesOfMain {
  const { compiled, fault } = compiledIn(folder);
  const waiting = new Map(compiled);
  const modules = { taken: [] as string[], compiled: [] as string[], fault };
  const require = createRequire(join(folder, 'main.cjs'));
  require.extensions['.cjs'] = (module, path) => {
    const script = scriptOf(path, readFileSync(path), waiting);
    waiting.delete(basename(path));
    (script.cachedDataRejected === false ? modules.taken : modules.compiled).push(basename(path));
    script.runInThisContext().call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  };
  return modules;
}
