import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runSnapshotByNpm } from './support/snapshot-command.ts';
import { expect, test } from './support/node-test.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const outFile = () => join(folder, 'spacecraft.json');

/** A host that only the proxy knows. */
const HOST = 'launch-library.invalid';

/** An HTTP proxy that leads every connection to one port of this machine, and notes where each was to go. */
async function startProxy(port: number) {
  const targets: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(400).end());
  proxy.on('connect', ({ url }, socket) => {
    targets.push(url ?? '');
    const upstream = connect(port, 'localhost', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, 'localhost', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://localhost:${address.port}`,
    targets,
    stop() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

test('uses the proxy that the environment names, except for the hosts that it excepts', async ({
  startLl2,
}) => {
  const ll2 = await startLl2(50);
  const proxy = await startProxy(Number(new URL(ll2.api).port));
  const variables = { HTTP_PROXY: proxy.url, http_proxy: proxy.url, NO_PROXY: 'localhost' };
  try {
    const api = `http://${HOST}/2.3.0`;
    const proxied = await runSnapshotByNpm(variables, outFile(), ['--api', api]);
    expect(proxied.output).toContain('50 of 50');
    expect(proxied.code).toBe(0);
    expect(new Set(proxy.targets)).toEqual(new Set([`${HOST}:80`]));
    proxy.targets.length = 0;
    expect(await runSnapshotByNpm(variables, outFile(), ['--api', ll2.api])).toMatchObject({
      code: 0,
    });
    expect(proxy.targets).toEqual([]);
  } finally {
    proxy.stop();
  }
});
