// Opens OrgGraph's address in a browser and runs every example: node browse.mjs <url of the endpoint> <folder for the profile> <command that imports something…>
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [url, profile, ...importSomething] = process.argv.slice(2);
const examples = readFileSync(new URL('../../src/OrgGraph.Api/Ide/examples.graphql', import.meta.url), 'utf8');
const operations = [...examples.matchAll(/^query (\w+)/gm)].map(match => match[1]);
assert.ok(operations.length > 6, 'there is an example for each question');
const [subscription] = [...examples.matchAll(/^subscription (\w+)/gm)].map(match => match[1]);

const context = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  viewport: { width: 1600, height: 900 },
  // No sandbox, because tests may run as root; nothing that the browser would ask of its maker in the background.
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
context.setDefaultTimeout(60_000);

// Everything that the page, its workers and its service worker ask for, and all that goes wrong.
const requests = [], troubles = [], asked = [], frames = [];
context.on('request', request => {
  requests.push(request.url());
  if (request.method() === 'POST') asked.push(request.postDataJSON().query);
});
context.on('console', message => { if (message.type() === 'error') troubles.push(message.text()); });
context.on('weberror', error => troubles.push(String(error.error())));
context.on('page', opened => opened.on('websocket', socket => {
  requests.push(socket.url());
  socket.on('framesent', frame => frames.push(frame.payload));
}));
const first = context.pages()[0], page = await context.newPage();

/** What an editor shows, top to bottom, without white space. */
const shown = editor => editor.locator('.view-line').evaluateAll(lines => lines
  .map(line => [parseFloat(line.style.top), line.textContent]).sort((a, b) => a[0] - b[0]).map(line => line[1]).join('').replace(/\s/g, ''));

async function eventually(what, holds) {
  for (const end = Date.now() + 60_000; Date.now() < end; await page.waitForTimeout(100)) if (await holds()) return;
  assert.fail(`in vain: ${what}; on the page: ${await page.locator('body').innerText()}`);
}

async function screenshot(name) {
  if (!process.env.SCREENSHOTS) return;
  // Away from what shows a tooltip.
  await page.mouse.move(800, 895);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png` });
}

try {
  // The first visit installs a service worker and then loads itself again, at a moment of its own: the examples run in a second one.
  await first.goto(url);
  await first.waitForFunction(() => navigator.serviceWorker.controller);
  await first.close();
  await page.goto(url);
  assert.equal(page.url(), `${url}/`);
  await page.getByText('Create Document').click();
  await page.getByText('Schema available').waitFor();
  assert.match(await page.title(), /OrgGraph$/);
  // Room for the question and the answer.
  for (const panel of ['Collapse', 'Collapse', 'Operation Builder']) await page.getByRole('button', { name: panel, exact: true }).first().click();
  const [request, response] = [page.locator('[data-mode-id=graphql]').first(), page.locator('[data-mode-id=json]').last()];
  await eventually('the examples are in the editor', async () => {
    const text = (await shown(request)).replaceAll('Run▷', '');
    return text.length > 500 && examples.replace(/\s|Run ▷/g, '').startsWith(text);
  });

  for (const [index, operation] of operations.entries()) {
    const answer = await fetch(url, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: examples, operationName: operation }),
    }).then(sent => sent.json());
    assert.ok(answer.data && !answer.errors, `${operation} is answered without errors`);
    if (index > 0) {
      await page.getByRole('button', { name: /^Query: / }).click();
      await page.getByRole('menuitem', { name: operation }).click();
    }
    await page.getByRole('button', { name: /^Run Operation/ }).click();
    await eventually(`the answer to ${operation} is shown`, async () => {
      const text = await shown(response);
      return text.length > 100 && JSON.stringify(answer).replace(/\s/g, '').startsWith(text);
    });
    assert.match(asked.at(-1), new RegExp(`^\\s*query ${operation} `), 'the page asked it itself, alone');
    await screenshot(operation);
  }

  // The subscription goes on while something is imported, and shows it.
  await page.getByRole('button', { name: /^Query: / }).click();
  await page.getByRole('menuitem', { name: subscription }).click();
  await page.getByRole('button', { name: /^Run Operation/ }).click();
  await eventually('the page subscribes', () => frames.some(frame => frame.includes(`subscription ${subscription}`)));
  assert.equal(await shown(response), '', 'nothing has happened yet');
  execFileSync(importSomething[0], importSomething.slice(1));
  await eventually('the import is shown', async () => /^{"data":{"organizationChanged":{"revision":2,"importedAt":"[^"]+","summary":"Elsewhere\."}}}$/.test(await shown(response)));
  await screenshot(subscription);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Run Operation/ }).waitFor();

  // A field that no example has.
  await page.getByText('Schema Reference').click();
  await page.getByText('accountTeams', { exact: true }).first().waitFor();
  await screenshot('Schema');

  const elsewhere = requests.filter(address => new URL(address).host !== new URL(url).host);
  assert.deepEqual(elsewhere, [], 'no request leaves the host');
  assert.deepEqual(troubles, [], 'the console shows no error');

  // Nor could one, if the page wanted to: its policy is in force. The address is the machine's own, in case it is not.
  const violation = await page.evaluate(() => new Promise(resolve => {
    document.addEventListener('securitypolicyviolation', event => resolve(`${event.disposition} ${event.effectiveDirective} ${event.blockedURI}`));
    const unhindered = () => setTimeout(() => resolve('nothing hinders it'), 10_000);
    fetch('http://127.0.0.1:9/elsewhere').then(unhindered, unhindered);
  }));
  assert.equal(violation, 'enforce connect-src http://127.0.0.1:9/elsewhere', 'the page cannot ask another host');
  console.log(`${operations.length} examples and a subscription run in Banana Cake Pop, ${requests.length} requests, none to another host`);
} catch (error) {
  await screenshot('failed');
  throw error;
} finally {
  await context.close();
}
