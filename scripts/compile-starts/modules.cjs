/**
 * What V8 made of main's modules in a start, with every function that was called in it: a real one alone calls them all. Required before the
 * kit itself.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { basename } = require('node:path');
const { deserialize, serialize } = require('node:v8');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

/** By the path of the module. */
const scripts = new Map();

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(options.filename, this);
  }
};

/**
 * Keeps the compiled code of the modules that were loaded so far, beside what the file has already; as main/shell/compiled-code.ts reads
 * it. What isn't called for a while V8 forgets, so of each module the fuller one stays.
 */
exports.keepModules = (file) => {
  const kept = existsSync(file) ? deserialize(readFileSync(file)) : new Map();
  for (const [path, script] of scripts) {
    const name = basename(path);
    const code = script.createCachedData();
    const known = kept.get(name)?.code.length ?? 0;
    if (code.length > known) kept.set(name, { sum: crc32(code, crc32(readFileSync(path))), code });
  }
  writeFileSync(file, serialize(kept));
};
