/** What this laptop is plugged into now, as the system lists it. */
import { networkInterfaces } from 'node:os';
import { type RoomAddress, roomAddresses } from '../../domain/telephones/address';

export const systemRoomAddresses = (): readonly RoomAddress[] =>
  roomAddresses(Object.entries(networkInterfaces()).flatMap(([name, all = []]) => all.map((each) => ({ ...each, name }))));
