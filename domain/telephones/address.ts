/**
 * On which of this laptop's addresses telephones can reach it: only those that a router of a room gives. None that the internet could
 * reach, none that a laptop gives itself when no router answered.
 */

/** A network address as the system lists it. */
export interface NetworkAddress {
  /** The name of the adapter, such as `Wi-Fi` or `wlan0`. */
  readonly name: string;
  readonly address: string;
  readonly family: string;
  /** Leads to this laptop alone. */
  readonly internal: boolean;
}

export interface RoomAddress {
  readonly name: string;
  readonly address: string;
}

/** RFC 1918: addresses that no router passes on to the internet. */
const ofARoom = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u;

/** In the order of the system; each address once. */
export function roomAddresses(all: readonly NetworkAddress[]): readonly RoomAddress[] {
  const offered = all.filter(({ family, internal, address }) => family === 'IPv4' && !internal && ofARoom.test(address));
  return offered
    .filter(({ address }, index) => offered.findIndex((each) => each.address === address) === index)
    .map(({ name, address }) => ({ name, address }));
}

/** What is tried one after the other when the port is to be opened: no program needs rights for them, and few use them. */
export const ports = [8080, 8081, 8088, 8090, 8888] as const;

/** Writes the address as a person types it. */
export const typedAddress = (address: string, port: number): string => `${address}:${port}`;
