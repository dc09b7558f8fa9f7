// Lints the Cypher files below folders: node lint.mjs <folder>…
// Statements are looked at as they are sent: a line `// include Folder/file.cypher` is replaced by that file of the same folder tree. A file that others
// include is looked at there. Every error and every warning (a deprecated function, say) fails.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

const include = /^\s*\/\/ include (\S+)\s*$/;
// The texts of lists are parts: a program puts statements together of them, which are looked at in a folder of their own.
const part = /^Lists\//;
const level = { 1: 'error', 2: 'warning' };

/** A line with the words that stand for more spelt out, as CypherText does it. */
const expand = line => line
  .replace(/IN_FORCE\((\w+), ([$\w.]+)\)/g, 'coalesce($1.fromRevision <= $$given.revision < $1.toRevision AND $1.validFrom <= $2 < $1.validTo, true)')
  .replace(/IN_REVISION\((\w+)\)/g, 'coalesce($1.fromRevision <= $$given.revision < $1.toRevision, true)');

/** The lines of a file with what it includes, each with where it stands. */
function compose(root, file, within = []) {
  if (within.includes(file)) throw new Error(`${file} includes itself: ${[...within, file].join(' > ')}`);
  return readFileSync(join(root, file), 'utf8').split('\n').flatMap((text, index) => {
    const included = include.exec(text)?.[1];
    return included ? compose(root, included, [...within, file]) : [{ text: expand(text), at: `${file}:${index + 1}` }];
  });
}

/** What Neo4j's analyser says of a text. Parameters are given when it runs; their values are not known here. */
function diagnose(text) {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
  return lintCypherQuery(text, { parameters }).diagnostics.filter(({ severity }) => severity in level);
}

// An analyser that finds nothing here would find nothing anywhere.
for (const broken of ['MATCH (n RETURN n', 'MATCH (n:Node {id: $id}) RETURN m', 'MATCH (n:Node {id: $id}) RETURN id(n)'])
  if (diagnose(broken).length === 0) throw new Error(`The analyser finds no fault in: ${broken}`);

let files = 0, statements = 0, faults = 0;
for (const root of process.argv.slice(2)) {
  const names = readdirSync(root, { recursive: true }).map(String).filter(name => name.endsWith('.cypher') && !/(^|\/)(bin|obj)\//.test(name)).sort();
  const included = new Set(names.flatMap(name => readFileSync(join(root, name), 'utf8').split('\n').map(line => include.exec(line)?.[1])));
  for (const name of names.filter(name => !included.has(name) && !part.test(name))) {
    const lines = compose(root, name);
    for (const { severity, message, range } of diagnose(lines.map(({ text }) => text).join('\n'))) {
      faults++;
      console.error(`${join(root, lines[range.start.line].at)}:${range.start.character + 1}: ${level[severity]}: ${message}`);
    }
    statements += lines.filter(({ text }) => /;\s*$/.test(text)).length || 1;
  }
  files += names.length;
}
console.log(`${faults} faults in ${statements} statements of ${files} Cypher files`);
process.exit(faults > 0 || files === 0 ? 1 : 0);
