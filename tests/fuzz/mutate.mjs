import { documents, values, words } from './corpus.mjs';

const tokens = text => text.match(/\s+|#[^\n]*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|[A-Za-z_]\w*|\.\.\.|-?\d[\d.eE+-]*|[^\s]/g) ?? [];
const oddNumbers = ['9'.repeat(300), '-0', '1e999', '00', '1.', '0x10', '2147483648', '-9223372036854775809', '1e-400'];
const oddStrings = ['"\\u0000"', '"\\uD800"', '"""\n"""', '"', '"\\u{110000}"', `"${'x'.repeat(3000)}"`, '""', '"2027-02-30"'];

/** Does something to a list of things, in place, at a random position. */
const onTokens = [
  (list, at) => list.splice(at, 1),
  (list, at, random) => list.splice(at, 1 + random.below(10)),
  (list, at) => list.splice(at, 0, list[at]),
  (list, at, random) => list.splice(at, 0, ` ${random.pick(words)} `),
  (list, at, random) => { list[at] = random.pick(words); },
  (list, at, random) => { const other = random.below(list.length); [list[at], list[other]] = [list[other], list[at]]; },
  (list, at, random) => list.splice(at, 0, ...list.slice(at, at + 20 * (1 + random.below(3)))),
  (list, at, random) => { const other = tokens(random.pick(documents)); list.splice(at, 0, ...other.slice(random.below(other.length))); },
  (list, at, random) => { list[at] = random.pick(oddNumbers); },
  (list, at, random) => { list[at] = random.pick(oddStrings); },
  (list, at, random) => list.splice(at, 0, ` @${random.pick(['skip', 'include'])}(if: ${random.pick(['true', 'false', '$x', '1'])}) `.repeat(1 + random.below(40))),
  (list, at, random) => list.splice(at, 0, ` a${random.below(9)}: `),
  (list, at, random) => { const deep = 1 + random.below(60); list.splice(at, 0, ...Array(deep).fill(random.pick(['{ manager ', '[', '(', '{ ... '])), ...list.splice(at, 5), ...Array(deep).fill('}')); },
  (list, at, random) => list.push(` fragment F${random.below(3)} on ${random.pick(['Query', 'Account', 'Position', 'Nothing'])} { ...F${random.below(3)} ${random.pick(words)} }`),
  (list, at, random) => { list[at] = String.fromCodePoint(random.below(0xd800)); },
];

/** A document with one to six faults, or none that shows. */
export function document(text, random) {
  const list = tokens(text);
  for (let n = 1 + random.below(6); n > 0 && list.length > 0; n--) random.pick(onTokens)(list, random.below(list.length), random);
  return list.join('');
}

/** A value of JSON with something in it replaced, repeated, nested or gone. */
export function json(value, random) {
  if (random.chance(0.3)) return random.pick(values);
  if (Array.isArray(value)) {
    const copy = [...value], at = random.below(copy.length + 1);
    if (random.chance(0.3) && copy.length > 0) return Array.from({ length: 1 + random.below(120) }, () => copy[at % copy.length]);
    copy[at] = json(copy[at] ?? null, random);
    return copy;
  }
  if (value !== null && typeof value === 'object') {
    const copy = { ...value }, keys = Object.keys(copy), key = keys[random.below(keys.length)];
    if (random.chance(0.2)) delete copy[key];
    else if (random.chance(0.2)) copy[random.pick(words)] = random.pick(values);
    else copy[key ?? 'x'] = json(copy[key] ?? null, random);
    return copy;
  }
  if (random.chance(0.3)) { let deep = value; for (let n = random.below(90); n > 0; n--) deep = random.chance(0.5) ? [deep] : { a: deep }; return deep; }
  return typeof value === 'string' ? value.slice(0, random.below(value.length + 1)) + random.pick(['', '\0', ':', 'é', value]) : random.pick(values);
}

/** Bytes with some of them changed, dropped, repeated or made up. */
export function bytes(source, random) {
  let list = Buffer.from(source);
  for (let n = 1 + random.below(8); n > 0 && list.length > 0; n--) {
    const at = random.below(list.length), end = Math.min(list.length, at + 1 + random.below(32));
    switch (random.below(5)) {
      case 0: list[at] ^= 1 << random.below(8); break;
      case 1: list = Buffer.concat([list.subarray(0, at), list.subarray(end)]); break;
      case 2: list = Buffer.concat([list.subarray(0, end), list.subarray(at, end), list.subarray(end)]); break;
      case 3: list = Buffer.concat([list.subarray(0, at), Buffer.from(Array.from({ length: 1 + random.below(16) }, () => random.below(256))), list.subarray(at)]); break;
      default: list[at] = random.pick([0, 0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0xff, 0xc0, 0xed]); break;
    }
  }
  return list;
}
