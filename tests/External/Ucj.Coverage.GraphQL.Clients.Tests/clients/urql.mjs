// urql: POST, GET and a subscription over fetch. usage: node urql.mjs URL FOLDER
import { Client, fetchExchange } from '@urql/core';
import { changeUntil, check } from './change.mjs';

const question = `query($months: MonthRangeInput!) {
  coverage(months: $months, granularity: YEAR, groupBy: [DISTRICT]) { totalCount nodes { district { code } eligible active } } }`;
const months = { from: '2025-01', to: '2025-12' };

for (const preferGetMethod of [false, 'force']) {
  const client = new Client({ url: process.argv[2], exchanges: [fetchExchange], preferGetMethod, fetchSubscriptions: true });
  const answer = await client.query(question, { months }).toPromise();
  check(!answer.error, `no error: ${answer.error}`);
  check(answer.data.coverage.totalCount === answer.data.coverage.nodes.length, 'every row is on the page');
  const refused = await client.query('query($c: RegionCode!) { region(code: $c) { name } }', { c: '99' }).toPromise();
  check(refused.error.graphQLErrors[0].extensions.code === 'UNKNOWN_REGION', `a refusal: ${refused.error}`);
}

const client = new Client({ url: process.argv[2], exchanges: [fetchExchange], preferGetMethod: false, fetchSubscriptions: true });
const told = new Promise(resolve => {
  const { unsubscribe } = client.subscription('subscription { recalculated { dataVersion } }', {})
    .subscribe(result => { resolve(result); setTimeout(() => unsubscribe(), 0); });
});
const news = await changeUntil(told, process.argv[3]);
check(news.data?.recalculated.dataVersion, `a data version: ${news.error}`);
console.log('urql is content');
process.exit(0);
