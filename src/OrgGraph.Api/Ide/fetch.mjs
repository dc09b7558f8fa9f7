// Brings Banana Cake Pop from npm into a folder: node fetch.mjs <folder>
// Builds may do this at the same time: each works in a folder of its own, and moves the result into place in one step.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const target = resolve(process.argv[2]);
mkdirSync(dirname(target), { recursive: true });
// On the same disk as the target, so that moving is renaming.
const work = mkdtempSync(join(dirname(target), 'work-'));
try {
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(import.meta.dirname, file), join(work, file));
  // One try: a build without a network is not held up.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0', '--fetch-timeout=20000'],
    { cwd: work, timeout: 120_000, shell: process.platform === 'win32' });
  try {
    renameSync(join(work, 'node_modules/@chillicream/bananacakepop-graphql-ide'), target);
  } catch (error) {
    // Another build was first.
    if (!existsSync(join(target, 'index.html'))) throw error;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
