// Compares the server with graphql-js on generated documents: node compare.mjs <server url> [documents] [seed]
import { isDeepStrictEqual } from 'node:util';
import { print, specifiedRules } from 'graphql';
import { classes } from './classes.mjs';
import { faults, otherFaults } from './faults.mjs';
import { Generator } from './generate.mjs';
import { Random } from './random.mjs';
import { Reference } from './reference.mjs';

const [url, documents = '10000', firstSeed = '1'] = process.argv.slice(2);
const least = Number(documents) >= 10000 ? 100 : 1;
const get = async path => (await fetch(url + path)).text();
const reference = new Reference(await get('/sdl'), JSON.parse(await get('/data')));
const rules = Object.keys(faults);

/** Every third document is left valid; of the others most break one rule, in turn, and the rest the request itself. */
function requestOf(number) {
  const random = new Random(number * 7919);
  const { document, variables, operationName } = new Generator(reference.schema, random).request();
  const breaks = number % 3 === 0 ? undefined : number % 30 === 1 ? 'syntax' : number % 30 === 2 ? 'variables' : rules[Math.floor(number / 3) % rules.length];
  const copy = structuredClone(document);
  if (faults[breaks]) faults[breaks](copy, random);
  const request = { query: print(copy), variables, operationName };
  if (otherFaults[breaks]) otherFaults[breaks](request, random);
  return { number, breaks, request };
}

async function ask(request) {
  try { return await post(request); } catch (e) { return { status: 0, refused: `no answer: ${e.cause?.message ?? e.message}`, errors: [] }; }
}

async function post(request) {
  const response = await fetch(url + '/graphql', {
    method: 'POST', body: JSON.stringify(request),
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
  });
  const body = await response.json();
  return { status: response.status, refused: !('data' in body) && (body.errors?.[0]?.message ?? 'no message'), data: body.data, errors: body.errors ?? [] };
}

const tally = { valid: 0, refused: 0, broken: Object.fromEntries(specifiedRules.map(r => [r.name, 0])), agreed: 0, differed: new Map(), unexplained: [] };

function judge({ number, breaks, request }, actual) {
  const expected = reference.answer(request);
  for (const rule of expected.refused === 'validation' ? reference.broken(request.query) : []) tally.broken[rule]++;
  tally[expected.refused ? 'refused' : 'valid']++;
  const sameVerdict = Boolean(expected.refused) === Boolean(actual.refused);
  const sameData = expected.refused || (sameVerdict && isDeepStrictEqual(JSON.parse(JSON.stringify(expected.data)), actual.data) && (expected.errors.length > 0) === (actual.errors.length > 0));
  const sound = actual.status === 200 || actual.status === 400;
  if (sameVerdict && sameData && sound) { tally.agreed++; return; }
  const difference = { number, breaks, request, expected, actual };
  const known = sound && classes.find(c => c.is(difference));
  if (!known) { tally.unexplained.push(difference); return; }
  if (!tally.differed.has(known)) tally.differed.set(known, { count: 0, example: difference });
  tally.differed.get(known).count++;
}

const numbers = Array.from({ length: Number(documents) }, (_, i) => Number(firstSeed) + i);
await Promise.all(Array.from({ length: 8 }, async () => {
  for (let number; (number = numbers.pop()) !== undefined;) {
    const made = requestOf(number);
    judge(made, await ask(made.request));
  }
}));

for (const [rule, count] of Object.entries(tally.broken)) console.log(`  ${String(count).padStart(6)} broke ${rule}`);
for (const [known, { count, example }] of tally.differed) console.log(`difference: ${known.name}, ${count} times. ${known.reason}\n  example ${example.number}: ${example.request.query.replace(/\s+/g, ' ').slice(0, 300)}`);
for (const d of tally.unexplained.slice(0, 10)) console.log('UNEXPLAINED', JSON.stringify(d, null, 1));
const seldom = Object.entries(tally.broken).filter(([rule, count]) => count < least);
for (const [rule, count] of seldom) console.log(`TOO SELDOM: ${rule} was broken ${count} times, ${least} are wanted`);
console.log(`${documents} documents: ${tally.valid} executed, ${tally.refused} refused by the reference; ${tally.agreed} agreed, ${tally.unexplained.length} differ without a known reason`);
process.exit(tally.unexplained.length || seldom.length || tally.differed.size > 10 ? 1 : 0);
