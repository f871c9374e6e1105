// The query page: what is typed is asked, and what is answered is shown.
import { suggestions } from './completion.js';
import { showDocumentation } from './documentation.js';
import { examples } from './examples.js';
import { Schema } from './schema.js';
import { showTables } from './table.js';
import { language, speak, text } from './texts.js';

const endpoint = '/graphql';
const at = id => document.getElementById(id);
const stored = name => JSON.parse(localStorage.getItem(`ucj.${name}`) ?? '[]');
const store = (name, value) => localStorage.setItem(`ucj.${name}`, JSON.stringify(value));

// A key lives as long as the tab: whoever opens the browser next must not find it.
const key = { get: () => sessionStorage.getItem('ucj.key') ?? '', set: value => sessionStorage.setItem('ucj.key', value) };

// A link may carry a key in its fragment, which browsers send nowhere. It must not stay in the address or the history.
function takeKey() {
  const carried = new URLSearchParams(location.hash.slice(1)).get('key');
  if (carried === null) return;
  key.set(carried.trim());
  history.replaceState(null, '', location.pathname + location.search);
}

let editors;
let schema = null;
let status = () => '';

function say(what) {
  status = what;
  at('status').textContent = what();
}

function credentials() {
  const shown = key.get();
  if (!shown) return {};
  const isToken = /^bearer /i.test(shown) || shown.startsWith('eyJ'); // a JSON Web Token begins with {" in base64
  return isToken ? { Authorization: `Bearer ${shown.replace(/^bearer /i, '')}` } : { 'X-Api-Key': shown };
}

async function ask(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json', Accept: 'application/graphql-response+json', 'Accept-Language': language, ...credentials(),
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

function show(answer) {
  editors.json.setValue(JSON.stringify(answer, null, 2));
  showTables(at('table'), answer.data, text('noTable'));
}

async function run() {
  const [query, written] = [editors.query.getValue(), editors.variables.getValue().trim()];
  let variables;
  try {
    variables = written ? JSON.parse(written) : undefined;
  } catch {
    say(() => text('badVariables'));
    return;
  }
  say(() => text('asking'));
  const started = performance.now();
  try {
    const answer = await ask(query, variables);
    const took = Math.round(performance.now() - started);
    show(answer);
    say(() => text('answered')(took, answer.extensions?.cost?.requested));
    const history = stored('history').filter(one => one.query !== query || one.variables !== written);
    store('history', [{ query, variables: written, when: new Date().toISOString() }, ...history].slice(0, 50));
    showLists();
  } catch {
    say(() => text('unreachable'));
  }
}

function put({ query, variables }) {
  editors.query.setValue(query);
  editors.variables.setValue(variables ?? '');
}

function list(title, entries, remove) {
  const heading = document.createElement('h3');
  heading.textContent = title;
  const items = document.createElement('ul');
  for (const entry of entries) {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.textContent = entry.title;
    link.title = entry.query;
    link.onclick = () => put(entry);
    item.append(link);
    if (remove) {
      const button = document.createElement('button');
      button.textContent = text('remove');
      button.onclick = () => { remove(entry); showLists(); };
      item.append(' ', button);
    }
    items.append(item);
  }
  if (!entries.length) items.append(text('empty'));
  return [heading, items];
}

function showLists() {
  const without = entry => store('saved', stored('saved').filter(one => one.title !== entry.title));
  at('examples').replaceChildren(
    ...list(text('ready'), examples.map(example => ({ ...example, title: example[language] }))),
    ...list(text('yours'), stored('saved'), without));
  at('history').replaceChildren(...list(text('history'), stored('history').map(entry => ({
    ...entry, title: `${new Date(entry.when).toLocaleString(language)}  ${entry.query.replace(/\s+/g, ' ').slice(0, 60)}`,
  }))));
}

function showSchema() {
  if (schema) showDocumentation(at('documentation'), schema, null);
  else at('documentation').textContent = text('noSchema');
}

function save() {
  const title = prompt(text('nameIt'));
  if (!title) return;
  const entry = { title, query: editors.query.getValue(), variables: editors.variables.getValue() };
  store('saved', [...stored('saved').filter(one => one.title !== title), entry]);
  showLists();
}

function complete(monaco) {
  monaco.languages.registerCompletionItemProvider('graphql', {
    triggerCharacters: ['{', '(', ' ', ':', '\n', '['],
    provideCompletionItems(model, position) {
      const before = model.getValueInRange({ startLineNumber: 1, startColumn: 1, endLineNumber: position.lineNumber, endColumn: position.column });
      const word = model.getWordUntilPosition(position);
      const range = { startLineNumber: position.lineNumber, endLineNumber: position.lineNumber, startColumn: word.startColumn, endColumn: position.column };
      return {
        suggestions: (schema ? suggestions(schema, before) : []).map(one => ({
          label: one.label, documentation: one.detail, kind: monaco.languages.CompletionItemKind[one.kind], insertText: one.insert, range,
        })),
      };
    },
  });
}

function edit(monaco) {
  const create = (id, kind, value, more) => monaco.editor.create(at(id), {
    value, language: kind, automaticLayout: true, minimap: { enabled: false }, scrollBeyondLastLine: false, tabSize: 2, ...more,
  });
  editors = {
    query: create('query', 'graphql', examples[0].query),
    variables: create('variables', 'json', examples[0].variables, { lineNumbers: 'off' }),
    json: create('json', 'json', '', { readOnly: true, wordWrap: 'on' }),
  };
  for (const editor of [editors.query, editors.variables]) editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, run);
}

function choose(tab) {
  for (const other of tab.parentElement.children) {
    other.setAttribute('aria-selected', String(other === tab));
    at(other.dataset.pane).hidden = other !== tab;
  }
}

async function learn() {
  delete document.body.dataset.ready;
  schema = await Schema.load(ask).catch(() => null);
  showSchema();
  document.body.dataset.ready = 'schema';
}

function talk(chosen) {
  speak(chosen);
  at('status').textContent = status();
  showLists();
  showSchema();
}

for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => choose(tab);
at('language').value = language;
at('language').onchange = event => talk(event.target.value);
at('run').onclick = run;
at('save').onclick = save;
takeKey();
at('key').value = key.get();
at('key').onchange = event => {
  key.set(event.target.value.trim());
  learn();
};
window.onhashchange = () => {
  takeKey();
  at('key').value = key.get();
  learn();
};
talk(language);

window.require.config({ paths: { vs: '/graphql/page/monaco/vs' } });
window.require(['vs/editor/editor.main'], async () => {
  edit(window.monaco);
  complete(window.monaco);
  document.body.dataset.ready = 'editor';
  await learn();
});
