import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { frames, parse } from './wire.mjs';

/** The statuses that docs/api.md names, with those that HTTP itself brings: an upgrade, a redirect of a browser, a file in parts. */
const statuses = new Set([101, 200, 204, 206, 302, 304, 400, 403, 404, 405, 406, 408, 411, 413, 414, 416, 417, 426, 431, 503, 505]);
/** The codes with which a WebSocket may be closed. */
const closes = new Set([1000, 1001, 1002, 1003, 1007, 1009, 1011, 4400, 4401, 4408, 4409, 4429]);
const inside = /\bat [A-Z][\w.`<>]+\(|System\.\w*Exception|Exception:|\.cs:line|INTERNAL_ERROR|Unexpected Execution Error|StackTrace|SQLite/;

/** What is wrong with an answer; null when nothing is. */
export function judge({ bytes, closed, refused, milliseconds }, { mayWait }, limit) {
  if (refused) return 'the server is gone';
  const response = parse(bytes);
  // Who sends what cannot be understood may be hung up on. Silence is never right.
  if (!response) return mayWait && closed ? null : `no answer within ${Math.round(milliseconds)} ms`;
  if (!mayWait && milliseconds > limit) return `an answer after ${Math.round(milliseconds)} ms`;
  if (!statuses.has(response.status)) return `the status ${response.status}`;
  if (response.status === 101) return judgeFrames(response.body);
  // What was not read to its end is judged by what is there.
  return closed && response.body.length > 0 ? judgeBody(response) : null;
}

function judgeBody({ status, headers, body }) {
  const encoding = headers['content-encoding'];
  const text = (encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8');
  const type = headers['content-type'] ?? '';
  if (inside.test(text) && !type.includes('javascript')) return `the inside of the server: ${text.slice(0, 300)}`;
  return type.includes('json') && status !== 206 ? judgeJson(text) : null;
}

function judgeJson(text) {
  let answer;
  try { answer = JSON.parse(text); } catch (error) { return `no JSON (${error.message}): ${text.slice(0, 300)}`; }
  return judgeAnswer(answer);
}

function judgeAnswer(answer) {
  if (!('data' in answer || 'errors' in answer || 'extensions' in answer || 'title' in answer || 'status' in answer)) return `neither data nor errors: ${JSON.stringify(answer).slice(0, 300)}`;
  if ('errors' in answer && !(Array.isArray(answer.errors) && answer.errors.length > 0 && answer.errors.every(error => typeof error.message === 'string' && error.message))) return `errors without messages: ${JSON.stringify(answer).slice(0, 300)}`;
  return null;
}

function judgeFrames(bytes) {
  for (const { opcode, payload } of frames(bytes)) {
    const text = payload.toString('utf8');
    if (inside.test(text)) return `the inside of the server: ${text.slice(0, 300)}`;
    if (opcode === 8 && payload.length >= 2 && !closes.has(payload.readUInt16BE(0))) return `the close code ${payload.readUInt16BE(0)}`;
    if (opcode !== 1) continue;
    let message;
    try { message = JSON.parse(text); } catch { return `a message that is no JSON: ${text.slice(0, 300)}`; }
    if (typeof message.type !== 'string') return `a message without a type: ${text.slice(0, 300)}`;
    if (['next', 'data'].includes(message.type)) { const wrong = judgeAnswer(message.payload); if (wrong) return wrong; }
  }
  return null;
}
