// graphql-sse, distinct connections. usage: node sse.mjs URL FOLDER
import { createClient } from 'graphql-sse';
import { changeUntil, check } from './change.mjs';

const client = createClient({ url: process.argv[2] });
const single = await client.iterate({ query: '{ __typename }' }).next();
check(single.value.data.__typename === 'Query', 'a query is answered over a stream');

const events = client.iterate({ query: 'subscription($r: RegionCode) { recalculated(region: $r) { dataVersion eligible } }' });
const first = await changeUntil(events.next(), process.argv[3]);
check(/^[0-9a-f]{16}$/.test(first.value.data.recalculated.dataVersion), `a data version: ${JSON.stringify(first.value)}`);
check(first.value.data.recalculated.eligible > 0, 'eligible workers');
await events.return();

const refused = await client.iterate({ query: 'subscription { nothing }' }).next();
check(refused.value.errors[0].extensions.code === 'UNKNOWN_FIELD', 'a refusal comes as an answer');
client.dispose();
console.log('graphql-sse is content');
