import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

export type WebKitDriver = { url: string; stop(): void };

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Starts a virtual display, since MiniBrowser has no headless mode. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const { width, height } = { width: 1400, height: 1100 };
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', `${width}x${height}x24`],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return { display: `:${number}`, process: screen };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/status`)).ok;
  } catch {
    return false;
  }
}

/** Starts WebKit’s own WebDriver server, on a free port and a virtual display. */
export async function startWebKitDriver(executablePath: string): Promise<WebKitDriver> {
  const screen = await startScreen();
  const port = await findFreePort();
  const driver = spawn(executablePath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    driver.kill();
    screen.process.kill();
  };
  const deadline = Date.now() + 20_000;
  while (!(await isReady(url))) {
    if (driver.exitCode !== null || Date.now() > deadline) {
      stop();
      throw new Error('WebKitWebDriver doesn’t respond.');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, stop };
}
