/**
 * Run by the Electron for which main's modules are compiled, with its main process's own switches of V8: those of Electron as a plain Node
 * are others. It ends before a display would be needed.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { serialize } = require('node:v8');
const { constants, Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const { folder, names, result } = JSON.parse(process.env.FACILITATOR_KIT_COMPILE);

/* As main/shell/compiled-code.ts will ask for it. */
const compiled = names.map((name) => {
  const source = readFileSync(join(folder, name));
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`, {
    filename: name,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const code = script.createCachedData();
  return [name, { sum: crc32(code, crc32(source)), code }];
});
writeFileSync(result, serialize(new Map(compiled)));
process.exit(0);
