// A mixed load of modest rate, for a long time: node soak.mjs <url of the endpoint> <minutes> <requests a second> <heap report> <command that imports…>
// Closes with the heap after collections around the tenth minute and at the end, and with what was asked, told and imported: each kind of it must have been.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { Random } from '../differential/random.mjs';
import { frame, handshake } from '../fuzz/cases.mjs';

const [url, minutes, rate, report, ...importCommand] = process.argv.slice(2);
const random = new Random(1), end = Date.now() + Number(minutes) * 60_000;
const counts = { answered: 0, refused: 0, failed: 0, subscriptions: 0, imports: 0 };
let begun = 0;
const ask = (query, variables) => fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) }).then(response => response.json());

const all = (await ask('{ accounts(first: 100) { nodes { id } } positions(first: 100) { nodes { id } } }')).data;
const [accounts, positions] = [all.accounts, all.positions].map(list => list.nodes.map(node => node.id));
const day = () => `${random.pick(['2026-11-23', '2027-08-01', '2026-06-15'])}`;
const account = () => random.pick(accounts), position = () => random.pick(positions);

/** What is asked, the more often the longer it is listed. */
const requests = [
  () => ask('query($of: ID!, $asOf: LocalDate) { owner(of: $of, asOf: $asOf) { status owner { position { title } } responder { person { name } } because { text } } }', { of: account(), asOf: day() }),
  () => ask('query($from: ID!, $asOf: LocalDate) { escalationPath(from: $from, asOf: $asOf) { outcome steps { position { title } responder { person { name } } } } }', { from: account(), asOf: day() }),
  () => ask('query($a: ID!, $v: Long!) { whoDecides(decision: "decision:discount", about: $a, amount: { value: $v, unit: "PERCENT" }) { status decider { person { name } } } }', { a: account(), v: random.below(5000) }),
  () => ask('query($a: ID!) { accountTeam(account: $a) { members { role responder { person { name } } } } }', { a: account() }),
  () => ask('query($of: ID!) { handoff(of: $of, stage: "WON", startedAt: "2026-11-20T16:00:00Z") { status due } }', { of: account() }),
  () => ask('query($f: ID!, $t: ID!) { reportingPath(from: $f, to: $t) { status commonLeader { title } } }', { f: position(), t: position() }),
  () => ask('query($q: [OwnerQuestionInput!]!) { owners(questions: $q) { status because { text } } }', { q: Array.from({ length: 50 }, () => ({ of: account(), asOf: day() })) }),
  () => ask('query($after: String) { positions(first: 50, after: $after) { nodes { id title holders { person { name } } } pageInfo { endCursor } } }', {}),
  () => ask('query($t: String!) { search(text: $t) { node { id label } } }', { t: random.pick(['fabr eu', 'north', 'a', 'lead west', 'ceo']) }),
  // A document that nobody sent before, and one that cannot be run.
  () => ask(`{ a${random.below(1e9)}: owner(of: "${account()}") { status } }`),
  () => random.chance(0.2) ? ask(`{ nothing${random.below(1e9)} }`) : ask('{ organization { revision } }'),
];

/** How often each of them was answered, in their order, and how many events came over each way to listen. */
const answers = requests.map(() => 0), events = { webSocket: 0, serverSent: 0 };

/** Listens for a while, over a WebSocket or events, and leaves. */
function subscribe() {
  const { hostname, port } = new URL(url), query = 'subscription { organizationChanged { revision summary } }', body = JSON.stringify({ query });
  const socket = connect(Number(port), hostname), way = random.pick(Object.keys(events));
  counts.subscriptions++;
  socket.write(way === 'webSocket'
    ? Buffer.concat([Buffer.from(handshake('graphql-transport-ws')), frame(Buffer.from('{"type":"connection_init"}')), frame(Buffer.from(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } })))])
    : `POST /graphql HTTP/1.1\r\nHost: here\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  socket.on('data', part => { if (part.includes('organizationChanged')) events[way]++; });
  socket.on('error', () => {});
  setTimeout(() => socket.destroy(), 1000 + random.below(90_000)).unref();
}

async function request() {
  try {
    const kind = random.below(requests.length), answer = await requests[kind]();
    if (answer.data) { counts.answered++; answers[kind]++; } else counts.refused++;
    if (answer.errors?.some(error => error.extensions?.code === 'INTERNAL_ERROR')) counts.failed++;
  } catch { counts.failed++; }
}

/** Imports one organisation and the other, in turn: another process, as operators do it. */
function importNext() {
  const folder = importCommand.at(-1 - (begun++ % 2));
  spawn(importCommand[0], [...importCommand.slice(1, -2), folder], { stdio: 'ignore' }).on('exit', code => { if (code === 0) counts.imports++; else counts.failed++; });
}

const loops = [setInterval(request, 1000 / Number(rate)), setInterval(subscribe, 1000), setInterval(importNext, 100_000)];
await new Promise(resolve => setTimeout(resolve, end - Date.now()));
loops.forEach(clearInterval);

assert.ok(existsSync(report), 'the heap was reported');
const heap = readFileSync(report, 'utf8').trim().split('\n').map(line => Number(line.split(' ')[1]));
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1], megabytes = bytes => (bytes / 1e6).toFixed(2);
console.log(`heap after a collection, by minute, in MB: ${heap.map(megabytes).join(' ')}`);
const [early, late] = [median(heap.slice(7, 12)), median(heap.slice(-5))], growth = (late / early - 1) * 100;
console.log(JSON.stringify({ ...counts, answers, events }));
assert.ok(answers.every(count => count > 0), 'each kind of request was answered');
assert.ok(counts.answered > 10 * counts.refused, 'little but what cannot be run was refused');
assert.ok(counts.imports > 0, 'something was imported');
assert.ok(Object.values(events).every(count => count > 0), 'those who listened were told of it, over either way');
console.log(`${minutes} minutes: median of minutes 8 to 12 ${megabytes(early)} MB, of the last five ${megabytes(late)} MB: ${growth.toFixed(1)} %`);
process.exit(counts.failed === 0 && growth <= 5 ? 0 : 1);
