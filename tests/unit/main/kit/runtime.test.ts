import { expect, test } from 'vitest';
import { isOldElectron } from '../../../../main/kit/runtime';
import { devDependencies } from '../../../../package.json';

test('an Electron of an earlier number than the kit is written for is old', () => {
  const [major = 0] = (/\d+/u.exec(devDependencies.electron) ?? []).map(Number);
  expect(major).toBeGreaterThan(33);
  expect(isOldElectron('33.2.1')).toBe(true);
  expect(isOldElectron(`${major}.0.0`)).toBe(false);
  expect(isOldElectron(`${major + 1}.2.0`)).toBe(false);
});
