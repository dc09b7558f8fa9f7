// Runs the audits of graphql-http against a server: node audit.mjs <url of the endpoint>
import { auditServer } from 'graphql-http';

/** Audits that contradict what HotChocolate documents or shows, with the reason. */
const contradicted = {
  '47DE': 'HotChocolate answers */* with application/graphql-response+json, the newer of the two',
  '80D8': 'HotChocolate answers a request without Accept with application/graphql-response+json, the newer of the two',
  BCF8: 'HotChocolate answers application/json with 200 whatever is wrong, as clients of before the specification expect',
};

const [url] = process.argv.slice(2);
// GET requests need a header that no link or form can send; the audits know nothing of it.
const fetchFn = (address, options) => fetch(address, { ...options, headers: { ...options?.headers, 'GraphQL-Preflight': '1' } });
const results = await auditServer({ url, fetchFn });
let [passed, excepted, failed] = [0, 0, 0];
for (const result of results) {
  const reason = contradicted[result.id];
  if (result.status === 'ok' && !reason) passed++;
  else if (result.status !== 'ok' && reason) { excepted++; console.log(`excepted ${result.id} ${result.name}: ${reason}`); }
  else { failed++; console.log(`FAILED   ${result.id} ${result.name}: ${result.status === 'ok' ? 'passes, though it is excepted' : result.reason}`); }
}
console.log(`${passed} of ${results.length} audits passed, ${excepted} excepted, ${failed} failed`);
process.exit(failed ? 1 : 0);
