/** Builds the viewer into web-viewer/dist, which the service serves under a policy without inline script or style. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'] } } },
});
