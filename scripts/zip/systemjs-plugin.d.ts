declare module '@babel/plugin-transform-modules-systemjs' {
  import type { PluginItem } from '@babel/core';

  const plugin: PluginItem;
  export default plugin;
}
