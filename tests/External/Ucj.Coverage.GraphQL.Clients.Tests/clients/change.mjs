// Changes the dataset until someone has heard of it: a client cannot tell when its subscription has begun.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function changeUntil(heard, folder) {
  const file = join(folder, 'targets.csv');
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
  let percent = 40;
  const change = () => {
    const changed = rows.map((row, index) => (index === rows.length - 1 ? row.replace(/,[\d.]+,/, `,${percent},`) : row));
    percent = percent === 40 ? 41 : 40;
    writeFileSync(`${file}.next`, changed.join('\n') + '\n');
    renameSync(`${file}.next`, file);
  };
  const timer = setInterval(change, 1000);
  const limit = setTimeout(() => { console.log('nothing was heard for a minute'); process.exit(1); }, 60_000);
  return heard.finally(() => { clearInterval(timer); clearTimeout(limit); });
}

export function check(condition, what) {
  if (condition) return;
  console.log(`not so: ${what}`);
  process.exit(1);
}
