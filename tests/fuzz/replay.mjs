// Sends a kept input again: node replay.mjs <url of the endpoint> <file>
import { readFileSync } from 'node:fs';
import { exchange } from './wire.mjs';

const [url, file] = process.argv.slice(2);
const { bytes, milliseconds, closed } = await exchange(url, readFileSync(file), 20_000);
console.log(bytes.toString('utf8'));
console.log(`-- ${bytes.length} bytes after ${Math.round(milliseconds)} ms, ${closed ? 'closed by the server' : 'still open'}`);
