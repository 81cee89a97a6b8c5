import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NetworkAddress, roomAddresses } from '../../../../domain/telephones/address';

const plugged = (name: string, address: string, more: Partial<NetworkAddress> = {}): NetworkAddress => ({
  name,
  address,
  family: 'IPv4',
  internal: false,
  ...more,
});

test('addresses that a router of a room gives are offered by the name of their plug', () => {
  expect(
    roomAddresses([
      plugged('lo', '127.0.0.1', { internal: true }),
      plugged('Wi-Fi', '192.168.8.20'),
      plugged('Ethernet', '10.0.0.5'),
      plugged('USB', '172.20.10.2'),
      plugged('Wi-Fi', 'fe80::1', { family: 'IPv6' }),
    ]),
  ).toEqual([
    { name: 'Wi-Fi', address: '192.168.8.20' },
    { name: 'Ethernet', address: '10.0.0.5' },
    { name: 'USB', address: '172.20.10.2' },
  ]);
});

test.each(['169.254.10.3', '0.0.0.0', '172.32.0.1', '172.15.0.1', '100.64.0.1', '8.8.8.8', '1192.168.1.1'])(
  '%s is never offered',
  (address) => {
    expect(roomAddresses([plugged('Wi-Fi', address)])).toEqual([]);
  },
);

test('whatever the system lists, nothing is offered that leads to this laptop alone or to the internet', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.boolean(), (address, internal) => {
      const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./u.test(address);
      expect(roomAddresses([plugged('Wi-Fi', address, { internal })]).length).toBe(isPrivate && !internal ? 1 : 0);
    }),
  );
});
