/** While the port is open nothing leaves the laptop but answers to telephones that asked: counted by the system, in networks made for this test alone. */
import { join } from 'node:path';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { textFrom } from '../outside';
import { expect, test } from './launch';

const folder = join('tests', 'journeys', 'room-of-namespaces');
const alone = ['--user', '--map-root-user', '--net', 'sh'];

/** Some systems let nobody make networks, or have no counters in them. */
function canCount(): boolean {
  try {
    textFrom('unshare', [
      ...alone,
      '-c',
      'PATH="$PATH:/usr/sbin:/sbin"; ip link add room type veth peer name telephones && nft add table inet watch',
    ]);
    return true;
  } catch {
    return false;
  }
}

interface Counted {
  readonly nftables: readonly { readonly counter?: { readonly name: string; readonly packets: number } }[];
}

const packetsOf = ({ nftables }: Counted): Readonly<Record<string, number>> =>
  Object.fromEntries(nftables.flatMap(({ counter }) => (counter ? [[counter.name, counter.packets]] : [])));

test('no packet goes out but answers to telephones that asked, also where they try to have somebody else asked', {
  tag: '@outside',
}, () => {
  test.skip(process.platform !== 'linux', 'networks of their own are made as Linux makes them');
  test.skip(!isInstalled('ip'), whyMissing('ip'));
  test.skip(!isInstalled('nft'), whyMissing('nft'));
  test.skip(!canCount(), 'this system lets nobody make a network in which packets are counted');
  const printed = textFrom('unshare', [
    ...alone,
    join(folder, 'room.sh'),
    process.execPath,
    folder,
    join('out', 'main', 'telephone-process.cjs'),
  ]);
  const [before, told, during] = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(packetsOf(before)).toMatchObject({ elsewhere: 1 });
  expect(told).toEqual({ page: 200, heard: 'event: page', handedIn: { answer: 'done' } });
  const { asked, answers, ...others } = packetsOf(during);
  expect(asked).toBeGreaterThan(20);
  expect(answers).toBeGreaterThan(20);
  expect(others).toEqual({ begun: 0, elsewhere: 0 });
});
