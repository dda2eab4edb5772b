import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from './support/node-test.ts';

test('what a build needs is installed on a machine for production too', async () => {
  const { stdout } = await promisify(execFile)('npm', ['ls', 'vite', '--depth=0'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  expect(stdout).toContain('vite@');
});
