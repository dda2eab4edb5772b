import type { Plugin } from 'vite';

/** `Form.displayName = "Form";`, on a line of its own. */
const DISPLAY_NAME = /^\w+\.displayName = "\w+";$/gm;
/** `const Form = React$1.forwardRef(` at the start of a line, at module level. */
const FORWARD_REF = /^(const \w+ = )(?=[\w$]+\.forwardRef\()/gm;

/**
 * Lets the bundler drop React Router components that the app doesn't use: 3.9 kB gzip of the first scripts
 * (docs/decisions/2026-11-28-router-treeshaking.md). Each is created by `forwardRef` and then gets a `displayName`, and a
 * bundler must assume that both have side effects.
 */
export function routerTreeshakePlugin(): Plugin {
  return {
    name: 'router-treeshake',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]/, code: '.displayName' },
      handler: (code) => ({
        code: code.replace(DISPLAY_NAME, '').replace(FORWARD_REF, '$1/* @__PURE__ */ '),
        map: null,
      }),
    },
  };
}
