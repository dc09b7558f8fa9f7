// Checks a server that has seed/crm-sales imported against the published data set. What is expected is computed here from seed/crm-sales/source,
// without any code of OrgGraph and without the files that convert.cs wrote; people and accounts are compared by name, not by id.
//   node tests/acceptance/crm-sales.mjs http://127.0.0.1:5080/graphql
// Needs Node 20 or later and no packages. Exit code 0 when every answer agrees, 1 when one does not, 2 when the server cannot be asked.
import { readFileSync } from 'node:fs';

const server = process.argv[2];
if (!server) fail('Name the server: node tests/acceptance/crm-sales.mjs http://127.0.0.1:5080/graphql');
const batchSize = 50;
const misspelt = { GTXPro: 'GTX Pro' };

const teams = read('sales_teams.csv');
const accounts = read('accounts.csv').map((row) => row.account);
const seriesOf = new Map(read('products.csv').map((row) => [row.product, row.series]));
const won = read('sales_pipeline.csv').filter((row) => row.deal_stage === 'Won' && row.account)
  .map((row) => ({ ...row, series: seriesOf.get(misspelt[row.product] ?? row.product) }));
const allSeries = [...new Set(seriesOf.values())];
const managerOf = new Map(teams.map((row) => [row.sales_agent, row.manager]));

const owners = accounts.map((account) => ({ what: account, question: { of: `crm:${account}`, role: 'ACCOUNT_EXECUTIVE' }, best: best(won.filter((deal) => deal.account === account)) }));
const specialists = accounts.flatMap((account) => allSeries.map((series) => ({
  what: `${account}, ${series}`,
  question: { of: `crm:${account}`, role: 'SPECIALIST', solutionArea: `crm:${series}` },
  best: best(won.filter((deal) => deal.account === account && deal.series === series)),
})));
const paths = [
  ...owners.map(({ what, best }) => ({ what, question: { from: `crm:${what}` }, best })),
  ...[...new Set(teams.flatMap((row) => [row.sales_agent, row.manager]))].map((name) => ({ what: name, question: { from: `crm:${name}` }, best: [name] })),
];

const ownerQuery = `query Owners($questions: [OwnerQuestionInput!]!) {
  owners(questions: $questions) { status owner { source position { id } } candidates { position { id } } responder { kind person { name } position { id } } because { code } }
}`;
const pathQuery = `query Paths($questions: [EscalationQuestionInput!]!) {
  escalationPaths(questions: $questions) { outcome isComplete starts { id } steps { reachedBy responder { kind person { name } } } because { code } }
}`;

const differences = [
  ...await compare('owners of accounts', owners, ownerQuery, 'owners', expectedOwner, foundOwner, (answer) => answer.status),
  ...await compare('specialists of account and series', specialists, ownerQuery, 'owners', expectedOwner, foundOwner, (answer) => answer.status),
  ...await compare('escalation paths', paths, pathQuery, 'escalationPaths', expectedPath, foundPath, (answer) => answer.outcome),
];
for (const difference of differences.slice(0, 20)) console.error(difference);
if (differences.length > 20) console.error(`… and ${differences.length - 20} more.`);
console.log(differences.length === 0 ? 'Every answer agrees with the published data.' : `${differences.length} answers disagree with the published data.`);
process.exitCode = differences.length === 0 ? 0 : 1;

function expectedOwner({ best }) {
  if (best.length === 0) return 'UNRESOLVED';
  return best.length === 1 ? `RESOLVED ASSIGNED ${best[0]} as HOLDER, explained` : `AMBIGUOUS between ${best.length}, explained`;
}

function foundOwner({ status, owner, candidates, responder, because }) {
  const explained = because.length > 0 ? ', explained' : ', not explained';
  if (status === 'UNRESOLVED') return because.length > 0 ? status : `${status}${explained}`;
  if (status === 'AMBIGUOUS') return `${status} between ${candidates.length}${explained}`;
  const elsewhere = responder?.position.id === owner?.position.id ? '' : ' of another seat';
  return `${status} ${owner?.source} ${responder?.person.name} as ${responder?.kind}${elsewhere}${explained}`;
}

function expectedPath({ best }) {
  if (best.length !== 1) return best.length === 0 ? 'NO_START' : `AMBIGUOUS_START of ${best.length}`;
  const chain = managerOf.has(best[0]) ? [best[0], managerOf.get(best[0])] : best;
  return `REACHED_TOP ${chain.map((name, i) => `${i === 0 ? 'START' : 'SOLID_LINE'} ${name}`).join(', ')}; complete`;
}

function foundPath({ outcome, starts, steps, isComplete }) {
  if (outcome === 'NO_START') return outcome;
  if (outcome === 'AMBIGUOUS_START') return `${outcome} of ${starts.length}`;
  return `${outcome} ${steps.map((step) => `${step.reachedBy} ${step.responder?.person.name}`).join(', ')}; ${isComplete ? 'complete' : 'cut'}`;
}

async function compare(title, cases, query, field, expected, found, statusOf) {
  const counts = {};
  const differences = [];
  for (let start = 0; start < cases.length; start += batchSize) {
    const batch = cases.slice(start, start + batchSize);
    const answers = await ask(query, { questions: batch.map((one) => one.question) }, field);
    if (answers.length !== batch.length) fail(`${field} gave ${answers.length} answers to ${batch.length} questions.`);
    batch.forEach((one, i) => {
      const status = answers[i] === null ? 'null' : statusOf(answers[i]);
      counts[status] = (counts[status] ?? 0) + 1;
      const [want, got] = [expected(one), answers[i] === null ? 'null' : found(answers[i])];
      if (want !== got) differences.push(`${title}: ${one.what}: expected ${want}; the server says ${got}`);
    });
  }
  console.log(`${title}: ${cases.length} asked: ${Object.entries(counts).map(([status, count]) => `${count} ${status}`).join(', ')}; ${differences.length} disagree`);
  return differences;
}

async function ask(query, variables, field) {
  let body;
  try {
    const response = await fetch(server, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
    });
    body = await response.json();
  } catch (error) {
    fail(`${server} cannot be asked: ${error.cause?.message ?? error.message}`);
  }
  const errors = body.errors ?? [];
  if (errors.some((error) => error.extensions?.code === 'NOT_FOUND')) fail(`${errors[0].message} Is seed/crm-sales imported at ${server}?`);
  if (errors.length > 0 || !body.data?.[field]) fail(`${server} answers with errors: ${JSON.stringify(errors).slice(0, 2000)}`);
  return body.data[field];
}

/** The agents with the most won deals, of those the ones with the highest value, of those the ones with the latest close. */
function best(deals) {
  const records = new Map();
  for (const deal of deals) {
    const record = records.get(deal.sales_agent) ?? { count: 0, value: 0, close: '' };
    records.set(deal.sales_agent, { count: record.count + 1, value: record.value + Number(deal.close_value), close: record.close > deal.close_date ? record.close : deal.close_date });
  }
  let left = [...records];
  for (const key of ['count', 'value', 'close']) {
    const most = left.reduce((a, [, record]) => (a === undefined || record[key] > a ? record[key] : a), undefined);
    left = left.filter(([, record]) => record[key] === most);
  }
  return left.map(([agent]) => agent);
}

function read(file) {
  const [header, ...rows] = readFileSync(new URL(`../../seed/crm-sales/source/${file}`, import.meta.url), 'utf8').split(/\r?\n/).filter(Boolean).map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
