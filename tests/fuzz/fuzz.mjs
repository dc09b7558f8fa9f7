// Sends mutants of real requests to a server: node fuzz.mjs <url of the endpoint> <process id of the server> <seconds> <seed> <folder for failing inputs>
import { mkdirSync, writeFileSync } from 'node:fs';
import { Random } from '../differential/random.mjs';
import { kinds, post } from './cases.mjs';
import { judge } from './oracle.mjs';
import { exchange, megabytes, parse } from './wire.mjs';

const [url, server, seconds, seed, folder] = process.argv.slice(2);
const [workers, patience, slowest, wait, mostMegabytes] = [4, 10_000, 5_000, 400, 700];
const names = Object.keys(kinds), end = Date.now() + Number(seconds) * 1000;
const counts = Object.fromEntries(names.map(name => [name, 0])), statuses = {};
let number = 0, failures = 0, waited = 0;

/** Every input can be made again from the seed and its number. */
const make = (name, n) => kinds[name](new Random(Number(seed) * 1_000_003 + n));
const alive = async () => parse((await exchange(url, post('{"query":"{ organization { revision } }"}'), patience)).bytes)?.body.toString() === '{"data":{"organization":{"revision":1}}}';

function fail(name, n, input, wrong, answer) {
  failures++;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}-${seed}-${n}.bin`;
  writeFileSync(file, input.bytes);
  console.log(`FAILED ${name} ${n}: ${wrong}\n  the input: ${file}\n  the answer: ${answer.bytes.toString('utf8').slice(0, 600)}`);
}

async function work() {
  while (Date.now() < end && failures < 10) {
    const n = number++, name = names[n % names.length], input = make(name, n);
    const answer = await exchange(url, input.bytes, patience, input.mayWait ? { wait, rest: input.rest } : {});
    const wrong = judge(answer, input, slowest);
    if (wrong) fail(name, n, input, wrong, answer);
    counts[name]++;
    const status = parse(answer.bytes)?.status ?? 'none';
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (!answer.closed) waited++;
    if (n % 500 === 499 && !await alive()) fail(name, n, input, 'from here on the server does not answer', answer);
  }
}

await Promise.all(Array.from({ length: workers }, work));
if (!await alive()) { failures++; console.log('FAILED: the server does not answer any more'); }
const memory = megabytes(server);
if (memory > mostMegabytes) { failures++; console.log(`FAILED: the server takes ${memory} MB, more than ${mostMegabytes}`); }
console.log(`statuses ${JSON.stringify(statuses)}, ${waited} connections left open by the server`);
console.log(`${number} inputs (${names.map(name => `${name} ${counts[name]}`).join(', ')}), seed ${seed}, ${memory} MB, ${failures} failures`);
process.exit(failures ? 1 : 0);
