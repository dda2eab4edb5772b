import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/commands/snapshot.ts', import.meta.url));

export type SnapshotRun = {
  kill: (signal: NodeJS.Signals) => void;
  output: () => string;
  /** The exit code; null when it was killed. */
  finished: Promise<number | null>;
};

function follow(child: ReturnType<typeof spawn>): SnapshotRun {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return {
    kill: (signal) => child.kill(signal),
    output: () => output,
    finished: new Promise((resolve) => child.once('close', resolve)),
  };
}

async function untilEnd({ finished, output }: SnapshotRun) {
  return { code: await finished, output: output() };
}

/** Runs the snapshot command as a process that writes to the catalogue file `out`, with further arguments. */
export function startSnapshot(out: string, words: readonly string[]): SnapshotRun {
  return follow(spawn(process.execPath, [COMMAND, '--out', out, ...words]));
}

/** Runs the command to its end, and returns its exit code and all its output. */
export const runSnapshot = (out: string, words: readonly string[]) =>
  untilEnd(startSnapshot(out, words));

/** The same with Node's own arguments before the command. */
export const runSnapshotWith = (node: readonly string[], out: string, words: readonly string[]) =>
  untilEnd(follow(spawn(process.execPath, [...node, COMMAND, '--out', out, ...words])));

/** The same where no file may be larger than `kilobytes`, as on a full disk. */
export const runSnapshotInRoom = (kilobytes: number, out: string, words: readonly string[]) =>
  untilEnd(
    follow(
      spawn('bash', [
        '-c',
        `ulimit -f ${kilobytes}; exec "$@"`,
        'bash',
        process.execPath,
        COMMAND,
        '--out',
        out,
        ...words,
      ]),
    ),
  );

/** Runs the README's command, `npm run snapshot`, with additional environment variables. */
export const runSnapshotByNpm = (
  variables: Readonly<Record<string, string>>,
  out: string,
  words: readonly string[],
) =>
  untilEnd(
    follow(
      spawn('npm', ['run', '--silent', 'snapshot', '--', '--out', out, ...words], {
        env: { ...process.env, ...variables },
      }),
    ),
  );
