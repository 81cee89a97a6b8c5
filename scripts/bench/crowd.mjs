/**
 * A thousand connections to the telephones' page: as many pages held open as joined telephones may hold, the rest strangers that say nothing
 * and come again whenever they are let go. Says on a line of its own when that many were made. `node crowd.mjs HOST WORD`
 *
 * In a room they are telephones, and no laptop pays for them: here they give way to whatever else this computer does.
 */
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { constants, setPriority } from 'node:os';

setPriority(constants.priority.PRIORITY_LOW);

const connections = 1_000;
const pagesOfEach = 3;
/** Two addresses of this computer, since one is given so many tokens at most. */
const telephones = ['127.0.0.2', '127.0.0.3'].flatMap((from) => Array.from({ length: 120 }, () => from));

const [, , host, word] = process.argv;
const [address, port] = host.split(':');
const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' };

async function join(from) {
  const asked = request({ host: address, port, path: '/join', method: 'POST', headers, localAddress: from, agent: false });
  asked.end(JSON.stringify({ word }));
  const [answer] = await once(asked, 'response');
  let text = '';
  for await (const part of answer) text += part;
  return JSON.parse(text).token;
}

async function holdPage(from, token) {
  const asked = request({ host: address, port, path: `/room?token=${token}&language=en`, headers, localAddress: from, agent: false });
  asked.on('error', () => {});
  asked.end();
  const [answer] = await once(asked, 'response');
  answer.resume();
  answer.on('error', () => {});
}

/** Milliseconds until one that was let go comes again. */
const again = 200;

function holdNothing() {
  const socket = connect({ port: Number(port), host: address });
  socket.on('error', () => {});
  socket.on('close', () => setTimeout(holdNothing, again));
}

for (const from of telephones) {
  const token = await join(from);
  for (let page = 0; page < pagesOfEach; page += 1) await holdPage(from, token);
}
for (let stranger = telephones.length * pagesOfEach; stranger < connections; stranger += 1) holdNothing();
process.stdout.write('there\n');
