// What may stand at a place in a document: the text before it is read, and the schema says the rest.
import { named } from './schema.js';

const token = /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|#[^\n]*|\.\.\.|[$@]?[_A-Za-z]\w*|-?\d[\d.eE+-]*|[{}()[\]:!=|&]/g;

// Reads up to the place and returns what encloses it: { kind: 'selection' | 'arguments' | 'object' | 'variables', type, field, value }.
export function enclosing(schema, before) {
  const stack = [];
  let root = schema.roots.query;
  let condition = null;
  let field = null;
  let previous = '';
  for (const [word] of before.matchAll(token)) {
    if (word.startsWith('#')) continue;
    const top = stack.at(-1);
    if (word === '{') {
      if (!top) stack.push({ kind: 'selection', type: condition ?? root });
      else if (top.kind === 'selection') stack.push({ kind: 'selection', type: condition ?? (field ? named(field.type) : top.type) });
      else stack.push({ kind: 'object', type: top.value ?? top.type, value: null });
      condition = field = null;
    } else if (word === '(') stack.push(top ? { kind: 'arguments', field, value: null } : { kind: 'variables' });
    else if (word === '[') stack.push({ kind: 'list', type: top?.value, value: top?.value });
    else if (word === '}' || word === ')' || word === ']') {
      stack.pop();
      if (!stack.length) { root = schema.roots.query; field = null; }
      else if (word !== ')' && stack.at(-1).kind !== 'list') stack.at(-1).value = null;
    } else if (!top) {
      if (schema.roots[word]) root = schema.roots[word];
      if (previous === 'on') condition = word;
    } else if (/^[_A-Za-z]/.test(word)) {
      if (top.kind === 'selection') {
        if (previous === 'on') condition = word;
        else if (word !== 'on') field = schema.field(top.type, word) ?? null;
      } else if (top.kind === 'arguments' && previous !== ':') top.name = word;
      else if (top.kind === 'object' && previous !== ':') top.name = word;
    } else if (word === ':' && top.kind === 'arguments') {
      const argument = top.field?.args.find(one => one.name === top.name);
      top.value = argument ? named(argument.type) : null;
    } else if (word === ':' && top.kind === 'object') {
      const inner = schema.type(top.type)?.inputFields?.find(one => one.name === top.name);
      top.value = inner ? named(inner.type) : null;
    }
    if (top && word !== ':' && previous === ':' && !'{['.includes(word)) top.value = null;
    previous = word;
  }
  return { ...(stack.at(-1) ?? { kind: 'document' }), atValue: previous === ':' || stack.at(-1)?.kind === 'list' };
}

export function suggestions(schema, before) {
  const place = enclosing(schema, before.replace(/[_A-Za-z]\w*$/, ''));
  const of = (list, kind, suffix = '') => (list ?? []).map(one => ({ label: one.name, detail: one.description ?? '', kind, insert: one.name + suffix }));
  if (place.kind === 'selection') return of(schema.type(place.type)?.fields, 'Field');
  if (place.atValue && place.value) {
    if (place.value === 'Boolean') return of([{ name: 'true' }, { name: 'false' }], 'Value');
    return of(schema.type(place.value)?.enumValues, 'EnumMember');
  }
  if (place.kind === 'arguments') return of(place.field?.args, 'Property', ': ');
  if (place.kind === 'object') return of(schema.type(place.type)?.inputFields, 'Property', ': ');
  if (place.kind === 'variables') return of([...schema.types.values()].filter(type => /INPUT_OBJECT|SCALAR|ENUM/.test(type.kind)), 'Class');
  return of(Object.entries(schema.roots).filter(([, type]) => type).map(([name]) => ({ name })), 'Keyword');
}
