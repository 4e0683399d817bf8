import path from 'node:path';
import { build } from 'vite';

/** One file of TypeScript or JavaScript with all it imports, as a classic script, minified. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: path.resolve(entry), formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk || !('code' in chunk)) throw new Error(`${entry} did not build`);
  return chunk.code;
}
