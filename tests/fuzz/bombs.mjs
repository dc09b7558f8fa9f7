// Requests that cost their sender little and a careless server much: node bombs.mjs <url of the endpoint> <process id of the server>
// Each is answered, refused or cut off within its time, and the server stays as small as it was asked to. What is within the limits is answered.
import { createHash } from 'node:crypto';
import { frame, handshake, post } from './cases.mjs';
import { judge } from './oracle.mjs';
import { exchange, megabytes as measure, parse, processorSeconds } from './wire.mjs';

const [url, server] = process.argv.slice(2);
// Counted as the processor time of the server, which does not hang on what else the machine does; the other is until the answer is there.
const [mostSeconds, slowest, mostMegabytes] = [3, 30_000, 700];
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');
const nested = (n, open, inner, close) => open.repeat(n) + inner + close.repeat(n);
const query = (text, variables) => post(JSON.stringify({ query: text, variables }));
const owner = 'owner(of: "account:fabrikam-pune", asOf: "2026-11-23") { status because { text } }';
const message = value => frame(Buffer.from(JSON.stringify(value)));
const socket = (...parts) => ({ bytes: Buffer.concat([Buffer.from(handshake('graphql-transport-ws')), message({ type: 'connection_init' }), ...parts, frame(Buffer.from([3, 232]), { opcode: 8 })]) });
const subscribe = (id, text) => message({ id: String(id), type: 'subscribe', payload: { query: text } });

const bombs = {
  'ten thousand aliases': query(`{ ${times(10_000, i => `a${i}: ${owner} `)} }`),
  'as many questions as the limits allow': query(`{ ${times(500, i => `a${i}: ${owner} `)} }`),
  'as many batches as the limits allow': query(`query($q: [OwnerQuestionInput!]!) { ${times(19, i => `a${i}: owners(questions: $q) { status because { text } owner { position { title } } } `)} }`, { q: Array(50).fill({ of: 'account:fabrikam-pune', asOf: '2026-11-23' }) }),
  'as many searches as the limits allow': query(`{ ${times(60, i => `a${i}: search(text: "a e", first: 100) { match node { id label } } `)} }`),
  'as many pages as the limits allow': query(`{ ${times(9, i => `a${i}: accounts(first: 100) { totalCount nodes { id owner { status because { text } } } } `)} }`),
  'as many paths as the limits allow': query(`{ ${times(140, i => `a${i}: escalationPath(from: "account:fabrikam-stuttgart", lines: SOLID_AND_DOTTED, asOf: "2026-11-23") { steps { position { title } responder { person { name } } skipped { text } branches { steps { position { title } } } } } `)} }`),
  'aliases of one leaf': query(`{ organization { ${times(2000, i => `a${i}: revision `)} } }`),
  'fragments that double': query(`{ ...F0 } ${times(40, i => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} } `)} fragment F40 on Query { __typename }`),
  'fragments in a circle of a thousand': query(`{ ...F0 } ${times(1000, i => `fragment F${i} on Query { ...F${(i + 1) % 1000} } `)}`),
  'a chain of a thousand fragments': query(`{ ...F0 } ${times(1000, i => `fragment F${i} on Query { ...F${i + 1} } `)} fragment F1000 on Query { __typename }`),
  'fragments that nobody spreads': query(`{ __typename } ${times(2000, i => `fragment F${i} on Query { __typename } `)}`),
  'a field six thousand deep': query(nested(6_000, '{ manager ', '{ id }', ' }')),
  'inline fragments, deep': query(nested(5_000, '{ ... ', '{ __typename }', ' }')),
  'lists in an argument, deep': query(`{ owner(of: ${nested(9_000, '[', '1', ']')}) { status } }`),
  'objects in an argument, deep': query(`{ owners(questions: ${nested(4_000, '{ of: ', '1', ' }')}) { status } }`),
  'list types, deep': query(`query($a: ${nested(8_000, '[', 'Int', ']')}) { __typename }`),
  'lists in a variable, deep': post(`{"query":"query($v: ID!) { node(id: $v) { id } }","variables":{"v":${nested(100_000, '[', '1', ']')}}}`),
  'objects in the body, deep': post(nested(150_000, '{"a":', '1', '}')),
  'thousands of directives on a field': query(`{ __typename ${'@skip(if: false) '.repeat(2_800)} }`),
  'unknown directives': query(`{ __typename ${times(6_000, i => `@d${i} `)} }`),
  'a number of a million digits': query(`{ escalationPath(from: "position:ceo", maxSteps: ${'9'.repeat(900_000)}) { outcome } }`),
  'a number of a million digits as a variable': post(`{"query":"query($v: Int!) { escalationPath(from: \\"position:ceo\\", maxSteps: $v) { outcome } }","variables":{"v":${'9'.repeat(900_000)}}}`),
  'an exponent': post('{"query":"query($v: Long!) { whoDecides(decision: \\"decision:discount\\", about: \\"account:fabrikam\\", amount: { value: $v, unit: \\"PERCENT\\" }) { status } }","variables":{"v":1e999999999}}'),
  'fields that overlap': query(`{ ${'organization { revision } '.repeat(1000)} }`),
  'fields that overlap, and differ': query(`{ ${times(1000, i => `a: node(id: "${i}") { id } `)} }`),
  'fields that overlap on every level': query(`{ ${'position(id: "position:ceo") { manager { manager { id title } } } '.repeat(400)} }`),
  'fragments that overlap': query(`{ ${times(200, i => `...F${i} `)} } ${times(200, i => `fragment F${i} on Query { organization { revision summary } node(id: "account:fabrikam") { id label } } `)}`),
  'forty thousand questions in a variable': query('query($q: [OwnerQuestionInput!]!) { owners(questions: $q) { status } }', { q: Array.from({ length: 40_000 }, () => ({ of: 'account:x' })) }),
  'a thousand questions in each of ten fields': query(`query($q: [OwnerQuestionInput!]!) { ${times(10, i => `a${i}: owners(questions: $q) { status } `)} }`, { q: Array.from({ length: 1_000 }, () => ({ of: 'account:x' })) }),
  'variables that nobody declared': query('{ __typename }', Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`v${i}`, i]))),
  'thousands of declared variables': query(`query(${times(4_500, i => `$v${i}: Int `)}) { __typename }`),
  'a name of a megabyte': query(`{ ${'a'.repeat(900_000)} }`),
  'an id of a megabyte': query('query($v: ID!) { owner(of: $v) { status } }', { v: 'a'.repeat(900_000) }),
  'a search for a megabyte': query('query($v: String!) { search(text: $v) { match } }', { v: 'a'.repeat(900_000) }),
  'a search for a hundred thousand words': query('query($v: String!) { search(text: $v) { match } }', { v: 'a '.repeat(400_000) }),
  'a cursor of a megabyte': query('query($v: String!) { accounts(after: $v) { totalCount } }', { v: 'YQ'.repeat(400_000) }),
  'a thousand operations': query(times(1_000, i => `query Q${i} { organization { revision } } `)),
  'a megabyte of comments': query(`{ __typename } ${'#\n'.repeat(300_000)}`),
  'a megabyte of commas': query(`{ __typename ${','.repeat(900_000)} }`),
  'a block string': query(`{ node(id: """${' \n'.repeat(300_000)}""") { id } }`),
  'a string of escapes': query(`{ node(id: "${'\\u0041'.repeat(100_000)}") { id } }`),
  'introspection in circles': query(`{ __schema ${nested(30, '{ types { fields { type ', '{ name }', ' } } }')} }`),
  'introspection of everything, twenty times': query(`{ ${times(20, i => `a${i}: __schema { types { name fields { name description args { name type { name } } type { name ofType { name ofType { name } } } } } } `)} }`),
  'an endless condition': query(`query(${times(200, i => `$b${i}: Boolean! `)}) { ${times(200, i => `a${i}: organization @include(if: $b${i}) { revision } `)} }`, Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`b${i}`, i % 2 === 0]))),
  'the same member thirty thousand times': post(`{${'"query":"{ __typename }",'.repeat(30_000)}"query":"{ __typename }"}`),
  'a batch': post(`[${'{"query":"{ __typename }"},'.repeat(20_000)}{"query":"{ __typename }"}]`),
  'ten thousand subscriptions on a WebSocket': socket(...Array.from({ length: 10_000 }, (_, i) => subscribe(i, 'subscription { organizationChanged { revision } }'))),
  'ten thousand faults on a WebSocket': socket(...Array.from({ length: 10_000 }, (_, i) => subscribe(i, '{'))),
  'a message of ten megabytes on a WebSocket': socket(message({ type: 'ping', payload: 'a'.repeat(10_000_000) })),
  'a message in three hundred thousand frames': socket(frame(Buffer.from('{'), { fin: false }), Buffer.concat(Array(300_000).fill(frame(Buffer.from(' '), { opcode: 0, fin: false })))),
};

/** These are no bombs to a server that refuses them. */
const within = / as the limits allow$/;

/** What is missing of an answer that has to have data, and nothing but data; null when nothing is. */
function incomplete({ bytes }) {
  const { data, errors } = JSON.parse(parse(bytes).body);
  return data && !errors ? null : `it is within the limits, and not answered: ${JSON.stringify(errors).slice(0, 300)}`;
}

const megabytes = () => measure(server);
let failures = 0, dearest = ['', 0];

async function drop(name, bytes) {
  const before = processorSeconds(server);
  const answer = await exchange(url, bytes, slowest);
  const seconds = processorSeconds(server) - before;
  const wrong = judge(answer, {}, slowest) ?? (within.test(name) ? incomplete(answer) : null) ?? (seconds > mostSeconds ? `it takes the server ${seconds.toFixed(1)} s` : null);
  if (process.env.VERBOSE) console.log(`${seconds.toFixed(2)} s ${Math.round(answer.milliseconds)} ms ${megabytes()} MB  ${name}: ${parse(answer.bytes)?.status} ${parse(answer.bytes)?.body.toString('utf8').slice(0, 150)}`);
  if (wrong) { failures++; console.log(`FAILED ${name}: ${wrong}`); }
  if (seconds > dearest[1]) dearest = [name, seconds];
}

// The first of its kind, so that no bomb pays for the warming up.
await exchange(url, query(`{ ${owner} }`), 10_000);
for (const [name, bomb] of Object.entries(bombs)) await drop(name, bomb.bytes ?? bomb);

// What is remembered of documents is bounded, however large and however many they are.
const large = i => `query L${i} { ${times(900, j => `a${j}: organization { revision } `)} }`;
for (let i = 0; i < 400; i += 4)
  await Promise.all([0, 1, 2, 3].map(n => {
    const text = large(i + n);
    return drop('hundreds of large documents', post(JSON.stringify({ query: text, extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } } })));
  }));

// Nor does a short document grow without end: fragments make a plan of thousands of fields of it, and each value of its variables another plan.
const growing = i => `query G${i}(${times(8, j => `$b${j}: Boolean! `)}) { ${times(8, j => `g${j}: position(id: "position:ceo") @include(if: $b${j}) { ...F manager { ...F } reports { ...F } } `)} } fragment F on Position { ${times(60, j => `f${j}: id `)} }`;
for (let i = 0; i < 200; i += 4)
  await Promise.all([0, 1, 2, 3].map(n => drop('short documents with many plans', query(growing((i + n) % 40), Object.fromEntries(Array.from({ length: 8 }, (_, j) => [`b${j}`, ((i + n) >> j) % 2 === 0]))))));

const memory = megabytes();
if (memory > mostMegabytes) { failures++; console.log(`FAILED: the server takes ${memory} MB, more than ${mostMegabytes}`); }
console.log(`${Object.keys(bombs).length + 2} bombs, the dearest ${dearest[1].toFixed(1)} s of the processor (${dearest[0]}), ${memory} MB, ${failures} failures`);
process.exit(failures ? 1 : 0);
