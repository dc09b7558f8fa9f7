import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/** How much memory a process takes up, in megabytes; 0 when it is gone. */
export function megabytes(process) {
  try { return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0) / 1024); } catch { return 0; }
}

/** How long a process has kept processors busy, in seconds, to a hundredth. */
export function processorSeconds(process) {
  try { return readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks) / 100, 0); } catch { return 0; }
}

/**
 * Sends bytes on a connection of its own, and gathers all that comes back until the server closes, or `patience` is over.
 * With `wait` it looks that often whether there is an answer, and leaves when there is; `rest`, which a server may rightly wait for, is sent when the first look finds none.
 */
export function exchange(url, bytes, patience, { wait, rest } = {}) {
  const { hostname, port } = new URL(url);
  return new Promise(resolve => {
    const parts = [], started = performance.now();
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    const end = closed => { clearTimeout(timer); clearInterval(looks); socket.destroy(); resolve({ bytes: Buffer.concat(parts), closed, milliseconds: performance.now() - started }); };
    const timer = setTimeout(() => end(false), patience);
    const looks = wait && setInterval(() => {
      if (parse(Buffer.concat(parts))) return end(false);
      if (rest) socket.write(rest);
      rest = null;
    }, wait);
    socket.on('data', part => parts.push(part));
    socket.on('error', error => error.code === 'ECONNREFUSED' ? (clearTimeout(timer), clearInterval(looks), resolve({ bytes: Buffer.alloc(0), refused: true, milliseconds: 0 })) : end(true));
    socket.on('close', () => end(true));
  });
}

/** The response that bytes begin with: its status, its headers, its body, and what follows an upgrade. Null when there is none. */
export function parse(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [line, ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1]);
  if (status === 100) return parse(bytes.subarray(end + 4));
  const headers = Object.fromEntries(lines.map(each => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]));
  const rest = bytes.subarray(end + 4);
  return { status, headers, body: headers['transfer-encoding'] === 'chunked' ? unchunk(rest) : 'content-length' in headers ? rest.subarray(0, Number(headers['content-length'])) : rest };
}

function unchunk(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n', at), size = parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (!size) break;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

/** The frames of a server: opcode and payload of each. Throws when they are none. */
export function* frames(bytes) {
  for (let at = 0; at + 2 <= bytes.length;) {
    let length = bytes[at + 1], head = 2;
    if (length & 0x80) throw new Error('a frame of the server is masked');
    if (length === 126) { length = bytes.readUInt16BE(at + 2); head = 4; }
    else if (length === 127) { length = Number(bytes.readBigUInt64BE(at + 2)); head = 10; }
    if (at + head + length > bytes.length) return;
    yield { opcode: bytes[at] & 15, payload: bytes.subarray(at + head, at + head + length) };
    at += head + length;
  }
}
