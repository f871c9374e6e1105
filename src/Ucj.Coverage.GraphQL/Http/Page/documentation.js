// The documentation pane: types and their fields, one at a time.
import { named, written } from './schema.js';
import { text } from './texts.js';

const make = (tag, content, onclick) => {
  const element = document.createElement(tag);
  element.append(...[content].flat());
  if (onclick) element.onclick = onclick;
  return element;
};

export function showDocumentation(pane, schema, name, trail = []) {
  const go = to => () => showDocumentation(pane, schema, to, name ? [...trail, name] : trail);
  const link = type => make('a', written(type), go(named(type)));
  if (!name) {
    const roots = Object.entries(schema.roots).filter(([, type]) => type);
    pane.replaceChildren(make('ul', roots.map(([root, type]) => make('li', [`${root}: `, make('a', type, go(type))]))));
    return;
  }
  const type = schema.type(name);
  const part = one => make('li', [
    make('code', one.args?.length ? [`${one.name}(`, ...one.args.flatMap((arg, index) => [index ? ', ' : '', `${arg.name}: `, link(arg.type)]), ')'] : one.name),
    ...(one.type ? [': ', link(one.type)] : []),
    make('p', one.description ?? ''),
    ...(one.args ?? []).map(arg => make('p', `${arg.name}: ${arg.description ?? ''}`)),
  ]);
  pane.replaceChildren(
    make('a', text('back'), () => showDocumentation(pane, schema, trail.at(-1), trail.slice(0, -1))),
    make('h3', name),
    make('p', type?.description ?? ''),
    make('ul', (type?.fields ?? type?.inputFields ?? type?.enumValues ?? []).map(part)));
}
