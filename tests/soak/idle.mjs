// Thousands who listen and do nothing else: node idle.mjs <url of the endpoint> <heap report> <how many> <command that imports something…>
// Closes with what each costs the server, which is bounded, and how long it takes until the last of them is told of an import.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { frame, handshake } from '../fuzz/cases.mjs';

const [url, report, number, ...importSomething] = process.argv.slice(2);
const mostBytes = 32 * 1024;
const { hostname, port } = new URL(url), query = 'subscription { organizationChanged { revision } }', body = JSON.stringify({ query });
const ways = {
  'a WebSocket': Buffer.concat([Buffer.from(handshake('graphql-transport-ws')), frame(Buffer.from('{"type":"connection_init"}')), frame(Buffer.from(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))), frame(Buffer.from('{"type":"ping"}'))]),
  'server-sent events': Buffer.from(`POST /graphql HTTP/1.1\r\nHost: here\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`),
};

const lines = () => { try { return readFileSync(report, 'utf8').trim().split('\n').map(line => line.split(' ').map(Number)); } catch { return []; } };
async function eventually(holds) { for (const end = Date.now() + 120_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 50))) if (holds()) return; assert.fail(`in vain: ${holds}`); }
/** The heap and the process after the next collection but one: what has just ended is gone. */
async function measure() { const seen = lines().length; await eventually(() => lines().length > seen + 1); return lines().at(-1); }

/** Opens one connection; `open` when the server has answered what follows the subscription, `told` when it has sent an event. */
function subscribe(bytes) {
  const one = { socket: connect(Number(port), hostname), open: false, told: false };
  one.socket.write(bytes);
  one.socket.on('data', part => { one.open ||= part.includes('pong') || part.includes('event-stream'); one.told ||= part.includes('organizationChanged'); });
  one.socket.on('error', error => { one.error = error; });
  return one;
}

for (const [way, bytes] of Object.entries(ways)) {
  const [, before, processBefore] = await measure();
  const all = [];
  while (all.length < Number(number)) {
    all.push(...Array.from({ length: 250 }, () => subscribe(bytes)));
    await eventually(() => all.every(one => one.open));
  }
  const [, after, processAfter] = await measure();
  const each = (after - before) / all.length, started = performance.now();
  spawn(importSomething[0], [...importSomething.slice(1), way], { stdio: 'ignore' });
  await eventually(() => all.some(one => one.told));
  const first = performance.now();
  await eventually(() => all.every(one => one.told));
  console.log(`${all.length} idle subscribers over ${way}: ${Math.round(each)} bytes of the heap each, ${Math.round((processAfter - processBefore) / all.length)} of the process; the last is told ${Math.round(performance.now() - first)} ms after the first (${Math.round(performance.now() - started)} ms after the import was started)`);
  assert.ok(each > 0 && each < mostBytes, `a subscriber costs less than ${mostBytes} bytes of the heap`);
  all.forEach(one => one.socket.destroy());
  // What those who left have cost comes back.
  await eventually(() => lines().at(-1)[1] < before + (after - before) / 5);
}
process.exit(0);
