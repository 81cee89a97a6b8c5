/**
 * Run by the Electron for which main's modules are compiled, with its main process's own switches of V8: those of Electron as a plain Node
 * are others. What a start calls is called before, so that it needn't be compiled then. It needs no display.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { serialize } = require('node:v8');
const { constants, Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const { folder, names, content, data, result } = JSON.parse(process.env.FACILITATOR_KIT_COMPILE);

/** By name. */
const scripts = new Map();

/** As main/shell/compiled-code.ts will ask for it. */
function scriptOf(path) {
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  scripts.set(basename(path), script);
  return script;
}

require.extensions['.cjs'] = (module, path) =>
  scriptOf(path).runInThisContext().call(module.exports, module.exports, createRequire(path), module, path, dirname(path));

function keep() {
  for (const name of names) if (!scripts.has(name)) scriptOf(join(folder, name));
  const compiled = names.map((name) => {
    const code = scripts.get(name).createCachedData();
    return [name, { sum: crc32(code, crc32(readFileSync(join(folder, name)))), code }];
  });
  writeFileSync(result, serialize(new Map(compiled)));
}

require(join(folder, 'warm-up.cjs'))
  .warmUp(data, content)
  .then(keep)
  .then(
    () => process.exit(0),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
