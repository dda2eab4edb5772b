import type { Plugin } from 'vite';

/** `Form.displayName = "Form";`, on a line of its own. */
const DISPLAY_NAME = /^\w+\.displayName = "\w+";$/gm;
/** `const Form = React$1.forwardRef(` at the head of a module. */
const FORWARD_REF = /^(const \w+ = )(?=[\w$]+\.forwardRef\()/gm;

/**
 * Lets a bundler leave out the router's components that nobody uses. Each of them is given a name for developer tools
 * and made by a function of React's, and for all a bundler knows both may have effects elsewhere.
 */
export function unnamedComponentsPlugin(): Plugin {
  return {
    name: 'unnamed-components',
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
