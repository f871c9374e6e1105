// graphql-ws over graphql-transport-ws. usage: node ws.mjs URL FOLDER
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { changeUntil, check } from './change.mjs';

const client = createClient({ url: process.argv[2].replace('http', 'ws'), webSocketImpl: WebSocket, lazy: false, keepAlive: 500, retryAttempts: 0 });
const single = await client.iterate({ query: '{ __typename }' }).next();
check(single.value.data.__typename === 'Query', 'a query is answered over a socket');

const progress = client.iterate({ query: 'subscription { importProgress { id state percent dataVersion } }' });
const figures = client.iterate({ query: 'subscription { recalculated { dataVersion from to active } }' });
const [step, news] = await changeUntil(Promise.all([progress.next(), figures.next()]), process.argv[3]);
check(['READING', 'CALCULATING', 'DONE'].includes(step.value.data.importProgress.state), `a state: ${JSON.stringify(step.value)}`);
check(news.value.data.recalculated.active > 0, 'active workers');
await Promise.all([progress.return(), figures.return()]);

try {
  await client.iterate({ query: 'subscription { nothing }' }).next();
  check(false, 'a refusal is thrown');
} catch (errors) {
  check(errors[0].extensions.code === 'UNKNOWN_FIELD', `a refusal: ${JSON.stringify(errors)}`);
}
await client.dispose();
console.log('graphql-ws is content');
