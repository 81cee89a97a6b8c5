/**
 * The least that a thousand connections cost: a server of Node alone, in a process of its own, that says nothing but what the crowd waits for and
 * lets go whom the kit lets go. Says on a line of its own where it is.
 */
import { createServer } from 'node:http';

/** The same limit as in main/telephones/bounds.ts. */
const mostStrangers = 128;
const strangers = new Set();

const server = createServer((request, answer) => {
  if (request.url === '/join') {
    request.resume();
    answer.end('{"token":"any"}');
    return;
  }
  strangers.delete(request.socket);
  answer.writeHead(200, { 'content-type': 'text/event-stream' });
  answer.write('event: page\ndata: {}\n\n');
});
server.on('connection', (socket) => {
  strangers.add(socket);
  socket.on('close', () => strangers.delete(socket));
  const [oldest] = strangers;
  if (strangers.size <= mostStrangers) return;
  strangers.delete(oldest);
  oldest.destroy();
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`127.0.0.1:${server.address().port}\n`));
