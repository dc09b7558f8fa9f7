import { readFileSync } from 'node:fs';

const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const ide = read('src/OrgGraph.Api/Ide/examples.graphql');
const pages = ['README.md', 'docs/api.md'].flatMap(page => [...read(page).matchAll(/```graphql\n(.*?)```/gs)].map(match => match[1]));

/** What people really ask: the examples of the IDE, each by itself, and those of the documentation. */
export const documents = [
  ...ide.split(/^#.*$/m).map(part => part.trim()).filter(part => /^(query|subscription)/.test(part)),
  ...pages,
  '{ __schema { types { name fields { name type { name ofType { name } } args { name defaultValue } } } } }',
  'query($first: Int, $after: String) { accounts(first: $first, after: $after) { nodes { id name owner { status } } pageInfo { endCursor } } }',
];

/** Documents with variables, and a value for each. */
export const parameterized = [
  { query: 'query($of: ID!, $asOf: LocalDate, $role: String) { owner(of: $of, asOf: $asOf, role: $role) { status because { text } } }', variables: { of: 'account:fabrikam', asOf: '2026-11-23', role: 'SPECIALIST' } },
  { query: 'query($q: [OwnerQuestionInput!]!) { owners(questions: $q) { status owner { position { title } } } }', variables: { q: [{ of: 'account:fabrikam', asOf: '2026-11-23' }, { of: 'crm:A-10010', role: 'SPECIALIST', solutionArea: 'solution-area:data-ai' }] } },
  { query: 'query($from: ID!, $max: Int!, $lines: ReportingLines!, $purposes: [String!]) { escalationPath(from: $from, maxSteps: $max, lines: $lines, purposes: $purposes) { outcome steps { number } } }', variables: { from: 'account:woodgrove', max: 25, lines: 'SOLID_AND_DOTTED', purposes: ['FINANCE'] } },
  { query: 'query($d: ID!, $a: ID!, $amount: AmountInput) { whoDecides(decision: $d, about: $a, amount: $amount) { status decider { limit } } }', variables: { d: 'decision:discount', a: 'account:fabrikam', amount: { value: 2200, unit: 'PERCENT' } } },
  { query: 'query($of: ID!, $at: DateTime) { handoff(of: $of, stage: "WON", startedAt: $at) { status due } }', variables: { of: 'account:northwind', at: '2026-11-20T16:00:00Z' } },
  { query: 'query($text: String!, $first: Int!, $kinds: [NodeKind!]) { search(text: $text, first: $first, kinds: $kinds) { match node { id } } }', variables: { text: 'fabr eu', first: 10, kinds: ['ACCOUNT'] } },
  { query: 'query($ids: [ID!]!, $asOf: LocalDate) { nodes(ids: $ids, asOf: $asOf) { id label } }', variables: { ids: ['account:fabrikam', 'position:ceo'], asOf: '2027-01-01' } },
  { query: 'query($f: PositionFilterInput, $first: Int, $after: String, $last: Int, $before: String) { positions(filter: $f, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } } }', variables: { f: { isVacant: true, teamUnit: 'team-unit:atu-west', includeTeamUnitsBelow: true }, first: 2, after: null } },
];

/** Values that programs trip over. */
export const values = [
  null, true, false, 0, -1, 1.5, 1e308, -0, 2147483648, -2147483649, 9007199254740993, '', ' ', '\0', '\uFEFF', '\u202Eabc', '😀'.repeat(50), '\uD800', 'a'.repeat(5000), '2027-02-30', '9999-12-31', '0001-01-01', '-1-01-01',
  '2026-11-23T25:61:61Z', '9999-12-31T23:59:59.9999999-14:00', 'account:', ':', 'account:fabrikam:x', "' OR 1=1 --", '%', '_', '*', '"', '\\', '{}', '$of', '../../etc/passwd', '${jndi:ldap://x}', '__proto__', [], [[]], {}, { a: { b: {} } }, [null], ['a', 1, {}],
  Array.from({ length: 200 }, (_, i) => i),
];

/** Words of GraphQL, and of the schema, that mutants borrow. */
export const words = [...new Set([...documents, ...parameterized.map(one => one.query)].flatMap(text => text.match(/[A-Za-z_]\w*|\.\.\.|[{}()[\]:!=|&$@]|"[^"\n]*"|-?\d+/g)))];
