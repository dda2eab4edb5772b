import { spawnSync } from 'node:child_process';

/** A package manager, and the arguments of each step. */
export type Commands = readonly [manager: string, ...steps: (readonly string[])[]];

export const apt = (...packages: string[]): Commands => [
  'apt-get',
  ['update', '-qq'],
  ['install', '-y', '-qq', ...packages],
];

/** Runs a command and shows what it prints. False when it fails, or takes longer than `timeout` (ms). */
export function run(command: string, args: readonly string[], timeout?: number): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
    // A closed network should fail in seconds, not minutes.
    env: {
      ...process.env,
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      DEBIAN_FRONTEND: 'noninteractive',
    },
  });
  return status === 0;
}

function has(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** The command prefix that gives root rights; null when there is none. Prompts for a password only with `mayPrompt`. */
export function toRoot(mayPrompt: boolean): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  if (!has('sudo')) return null;
  return mayPrompt || run('sudo', ['-n', 'true']) ? ['sudo'] : null;
}

/** Tries each package manager in turn. False when none can install it. */
export function installFromSystem(
  ways: readonly Commands[],
  { mayPrompt, timeout }: { mayPrompt: boolean; timeout?: number | undefined },
): boolean {
  for (const [manager, ...steps] of ways) {
    if (!has(manager)) continue;
    const root = manager === 'brew' ? [] : toRoot(mayPrompt);
    if (root === null) continue;
    const isInstalled = steps.every((step) => {
      const [command, ...args] = [...root, manager, ...step];
      return command !== undefined && run(command, args, timeout);
    });
    if (isInstalled) return true;
  }
  return false;
}
