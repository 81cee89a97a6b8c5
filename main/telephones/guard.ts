/**
 * What every answer says to a browser, and which requests are heard at all: those that came to this address under this name, from this page. A
 * name on the internet that leads to this laptop (DNS rebinding) is another name, and another page's script has another origin.
 */
import type { IncomingMessage } from 'node:http';

/** Headers that allow only what this port gives; the telephone stores nothing, and no page frames it or learns of it. */
export const saidToAll = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-store',
} as const;

/** `host`: the address with its port. */
export function isForUs({ headers, headersDistinct, method, url }: IncomingMessage, host: string): boolean {
  const [named, ...others] = headersDistinct.host ?? [];
  /* A target that names a host of its own, as one says it to a proxy, is not for us either. */
  if (named !== host || others.length > 0 || !url?.startsWith('/')) return false;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (headers['sec-fetch-site'] === 'cross-site') return method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  /* What changes something names its page. */
  return method === 'GET' || origin !== undefined;
}
