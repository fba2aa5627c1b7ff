/**
 * Playwright takes a stack at each of its calls and looks its frames up in source maps: a fifth of what
 * its workers do. Where Node runs the tests as they are written, there are no maps, and the engine's own
 * stacks name the same lines.
 */
if (process.env['PW_DISABLE_TS_ESM'] === '1') Reflect.deleteProperty(Error, 'prepareStackTrace');
