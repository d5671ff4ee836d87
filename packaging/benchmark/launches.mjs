// Starts runs with the vendor's JS client: node launches.mjs CLIENT ADDRESS BODY RUNS AT_ONCE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [client, host, file, runs, atOnce] = process.argv.slice(2);
const { ApiClient, ApiClientInMemoryContextProvider } = createRequire(`${client}/`)('@northflank/js-client');
const contexts = new ApiClientInMemoryContextProvider();
await contexts.addContext({ name: 'stub', token: 'token', host });
const api = new ApiClient(contexts, { throwErrorOnHttpErrorCode: true });
const parameters = { projectId: 'default-project', jobId: 'example-job' };
const body = readFileSync(file, 'utf8');

let left = Number(runs);
let started = 0;
const work = async () => {
  while (left-- > 0) {
    const answer = await api.start.job.run({ parameters, data: JSON.parse(body) });
    if (answer.data.id) started++;
  }
};
await Promise.all(Array.from({ length: Number(atOnce) }, work));
console.log(`${started} started`);
process.exit(started === Number(runs) ? 0 : 1);
