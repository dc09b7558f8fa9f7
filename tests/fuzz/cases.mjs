import { documents, parameterized, values, words } from './corpus.mjs';
import * as mutate from './mutate.mjs';

const host = 'Host: here\r\nConnection: close\r\n';
const accepts = ['application/graphql-response+json', 'application/json', '*/*', 'application/json, text/event-stream', 'text/html', 'application/*;q=0.5', 'x', ''];

export const post = (body, headers = '') => Buffer.concat([Buffer.from(`POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`), Buffer.from(body)]);

const request = random => random.chance(0.5) ? structuredClone(random.pick(parameterized)) : { query: random.pick(documents) };
// Not as events: a subscription would go on for ever.
const accept = random => `Accept: ${random.pick(accepts.slice(0, 2))}\r\n`;

/** A masked frame as a client sends it; what is odd about it is given. */
export function frame(payload, { opcode = 1, fin = true, masked = true, reserved = 0, length = payload.length } = {}) {
  const size = length < 126 ? [length] : length < 65536 ? [126, length >> 8, length & 255] : [127, 0, 0, 0, 0, (length / 2 ** 24) & 255, (length >> 16) & 255, (length >> 8) & 255, length & 255];
  size[0] |= masked ? 0x80 : 0;
  const key = [1, 2, 3, 4];
  return Buffer.concat([Buffer.from([(fin ? 0x80 : 0) | (reserved << 4) | opcode, ...size, ...(masked ? key : [])]), Buffer.from(payload.map((byte, i) => masked ? byte ^ key[i % 4] : byte))]);
}

export const handshake = protocol => `GET /graphql HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AQIDBAUGBwgJCgsMDQ4PEA==\r\nSec-WebSocket-Protocol: ${protocol}\r\n\r\n`;

function messages(random) {
  const modern = random.chance(0.7), start = modern ? 'subscribe' : 'start';
  const list = [{ type: 'connection_init', payload: {} }];
  for (let n = 1 + random.below(5); n > 0; n--)
    list.push(random.pick([
      () => ({ id: String(random.below(4)), type: start, payload: random.chance(0.6) ? request(random) : { query: 'subscription { organizationChanged { revision } }' } }),
      () => ({ id: String(random.below(4)), type: modern ? 'complete' : 'stop' }),
      () => ({ type: 'ping', payload: random.pick(values) }),
      () => ({ id: '1', type: start, payload: { ...request(random), query: mutate.document(random.pick(documents), random) } }),
    ])());
  return { protocol: modern ? 'graphql-transport-ws' : 'graphql-ws', list };
}

/** What is missing of a request whose headers have lost their end, or that says that its body is longer than it is: an end, and more than a server reads of a body. */
const rest = Buffer.from(`\r\n\r\n${' '.repeat(1_100_000)}`);

/** The kinds of input: each makes the bytes of a connection. `mayWait` says that the server may rightly wait for more, before it answers (then `rest` is that) or after. */
export const kinds = {
  documents: random => ({ bytes: post(JSON.stringify({ query: mutate.document(random.pick(documents), random), operationName: random.chance(0.1) ? random.pick(words) : undefined }), accept(random)) }),
  variables: random => { const { query, variables } = random.pick(parameterized); return { bytes: post(JSON.stringify({ query, variables: mutate.json(variables, random) }), accept(random)) }; },
  requests: random => ({ bytes: post(JSON.stringify(mutate.json({ ...request(random), extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } }, id: random.chance(0.2) ? 'abc' : undefined, operationName: null }, random)) ?? 'null', accept(random)) }),
  bodies: random => ({ bytes: post(mutate.bytes(JSON.stringify(request(random)), random), accept(random)) }),
  headers: random => {
    const body = JSON.stringify(request(random));
    const lines = [
      `Accept: ${random.pick(accepts)}`, `Content-Type: ${random.pick(['application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data; boundary=x', 'application/graphql', '', ';'])}`,
      `Accept-Encoding: ${random.pick(['br', 'gzip;q=0', '*', 'identity;q=0, *;q=0', 'x'.repeat(200)])}`, `GraphQL-Cost: ${random.pick(['report', 'validate', 'x'])}`, `GraphQL-Preflight: 1`, `Origin: ${random.pick(['null', 'http://here', 'https://elsewhere.example', 'x'])}`,
      `If-None-Match: ${random.pick(['*', '"x"', 'x', '"'])}`, `Content-Length: ${random.pick([body.length, body.length, 0, -1, 1e10, 'x'])}`, `Transfer-Encoding: ${random.pick(['chunked', 'gzip', 'x'])}`, `Range: bytes=${random.pick(['0-1', '5-', '-1', '9-1'])}`, `traceparent: ${random.pick(['00-0-0-0', 'x'])}`, `Expect: 100-continue`, 'Upgrade: websocket', 'Sec-WebSocket-Key: x',
    ].filter(() => random.chance(0.4));
    const path = random.pick(['/graphql', '/graphql/', '/graphql?sdl', '/graphql?sdl&types=Account,x', '/graphql/schema', `/graphql?query=${encodeURIComponent(random.pick(documents))}`, '/graphql?query={', '/graphql?id=%00', '/graphql?variables={&query=x', '/graphql/%2e%2e/x', '/health/ready', '/', '/graphql/index.html', '/%ff']);
    const text = `${random.pick(['POST', 'POST', 'GET', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'X'])} ${path} HTTP/1.1\r\n${random.chance(0.95) ? host : ''}${lines.join('\r\n')}${lines.length ? '\r\n' : ''}\r\n${body}`;
    return { bytes: random.chance(0.2) ? mutate.bytes(text, random) : Buffer.from(text), mayWait: true, rest };
  },
  frames: random => {
    const { protocol, list } = messages(random);
    const sent = list.map(message => Buffer.from(JSON.stringify(random.chance(0.3) ? mutate.json(message, random) : message) ?? '')).map(payload => {
      if (random.chance(0.15)) payload = mutate.bytes(payload, random);
      if (random.chance(0.1)) { const at = random.below(payload.length + 1); return Buffer.concat([frame(payload.subarray(0, at), { fin: false }), frame(payload.subarray(at), { opcode: random.pick([0, 0, 1, 9]) })]); }
      return random.chance(0.15) ? frame(payload, random.pick([{ opcode: 2 }, { opcode: random.below(16) }, { masked: false }, { reserved: 1 + random.below(7) }, { length: random.pick([0, 5, 125, 70000, 2 ** 31]) }, { fin: false }])) : frame(payload);
    });
    const close = frame(random.chance(0.8) ? Buffer.from([3, 232]) : Buffer.from(Array.from({ length: random.below(6) }, () => random.below(256))), { opcode: 8 });
    return { bytes: Buffer.concat([Buffer.from(handshake(random.chance(0.9) ? protocol : 'x')), ...sent, close]), mayWait: true };
  },
};
