/**
 * Sees whatever of the kit asks the network for something: a proxy on this computer to which all requests would go, and Chromium's
 * own log of its network, in which names that are looked up stand too.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

interface NetworkWitness {
  /** With which the kit is started. */
  readonly switches: readonly string[];
  /** To be asked once the kit has ended, when its log is whole. */
  readonly seen: () => Seen;
  readonly stop: () => Promise<void>;
}

interface Seen {
  /** What came to the proxy, as in `CONNECT example.org:443`. */
  readonly byProxy: readonly string[];
  /** What Chromium began, as in `HOST_RESOLVER_MANAGER_REQUEST https://example.org`. */
  readonly byChromium: readonly string[];
  /** The log was written, and all requests would have gone to the proxy. */
  readonly wasWatching: boolean;
}

/** Begins of requests, of looking up names, and of connections of any kind. */
const attempts = /^(?:URL_REQUEST_START_JOB|HOST_RESOLVER_\w*(?:REQUEST|JOB|TASK)|(?:TCP|UDP|SOCKS\w*)_CONNECT|PROXY_RESOLUTION_SERVICE)$/u;

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** `folder`: one in which the kit may write. */
export async function watchNetwork(folder: string): Promise<NetworkWitness> {
  const byProxy: string[] = [];
  const proxy = createServer(({ method, url }, answer) => {
    byProxy.push(`${method} ${url}`);
    answer.writeHead(502).end();
  });
  proxy.on('connect', ({ url }, socket) => {
    byProxy.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${portOf(proxy.address())}`;
  const file = join(folder, 'network.json');
  return {
    switches: [`--proxy-server=http://${address}`, '--proxy-bypass-list=<-loopback>', `--log-net-log=${file}`],
    seen: () => {
      const text = readFileSync(file, 'utf8');
      const log: NetLog = JSON.parse(text);
      const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
      const byChromium = log.events.flatMap(({ type, params }) => {
        const name = names.get(type) ?? '';
        return attempts.test(name) ? [`${name} ${params?.url ?? params?.host ?? params?.address ?? ''}`] : [];
      });
      return { byProxy, byChromium, wasWatching: text.includes(address) };
    },
    stop: () => new Promise((resolve) => proxy.close(() => resolve())),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return address.port;
}
