// A service that does nothing but answer, for both sides of a comparison: one process, no framework, all answers written
// beforehand but for the id of a new run. Its address is its first line; the port may be given.
import net from 'node:net';

const http = (status, body) =>
  Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
const id = n => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const run = n => ({
  id: id(n), runName: `example-job-${n.toString(16).padStart(24, '0')}`, status: 'SUCCESS', concluded: true,
  createdAt: '2026-11-24T12:00:00.000Z', startedAt: '2026-11-24T12:00:01.000Z', concludedAt: '2026-11-24T12:01:00.000Z',
});
const runs = http('200 OK', JSON.stringify({
  data: { runs: Array.from({ length: 100 }, (_, n) => run(n)) },
  pagination: { hasNextPage: false, count: 100 },
}));
const nothing = http('200 OK', '{"data":{}}');
let started = 1000;
const start = () => {
  const { id: runId, runName } = run(started++);
  return http('200 OK', `{"data":{"id":"${runId}","runName":"${runName}"}}`);
};

const length = /\r\ncontent-length: *(\d+)/i;
const close = /\r\nconnection: *close/i;

// The length of the first request in what has arrived, 0 while it is not whole.
const whole = (text, end) => {
  const size = end + 4 + Number(text.match(length)?.[1] ?? 0);
  return text.length >= size ? size : 0;
};

const answer = head => {
  if (head.startsWith('POST') && head.includes('/runs')) return start();
  return head.startsWith('GET') && head.includes('/runs?') ? runs : nothing;
};

// A client that asks for an end has to be told of it, or it sends its next request into the closed connection.
const closing = bytes => Buffer.concat([bytes.subarray(0, bytes.indexOf('\r\n') + 2), Buffer.from('Connection: close\r\n'),
  bytes.subarray(bytes.indexOf('\r\n') + 2)]);

const server = net.createServer({ noDelay: true }, socket => {
  let text = '';
  socket.setEncoding('latin1');
  socket.on('data', part => {
    text += part;
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const size = whole(text, end);
      if (size === 0) return;
      const head = text.slice(0, end);
      text = text.slice(size);
      if (close.test(head)) socket.end(closing(answer(head)));
      else socket.write(answer(head));
    }
  });
  socket.on('error', () => socket.destroy());
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', 1024, () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
