/**
 * What `npm start` runs: Node keeps what it makes of the code, stripped of its types and compiled, for the next start, and then
 * the service starts. Node's own NODE_COMPILE_CACHE names the folder, else it is one in the system's folder for such files;
 * where nothing can be kept, nothing but time is lost.
 */
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./main.ts')
