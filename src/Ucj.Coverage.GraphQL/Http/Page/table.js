// The lists of an answer as tables: nested objects become columns with dotted names.
function flatten(row, prefix, into) {
  for (const [name, value] of Object.entries(row)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) flatten(value, `${prefix}${name}.`, into);
    else into[prefix + name] = Array.isArray(value) ? value.map(one => (typeof one === 'object' ? JSON.stringify(one) : one)).join(', ') : value;
  }
  return into;
}

function lists(value, path) {
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'object' && value[0] !== null ? [{ path, rows: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => lists(inner, path ? `${path}.${name}` : name));
}

function cell(tag, value) {
  const element = document.createElement(tag);
  element.textContent = value ?? '';
  if (typeof value === 'number') element.className = 'number';
  return element;
}

function line(tag, values) {
  const row = document.createElement('tr');
  row.append(...values.map(value => cell(tag, value)));
  return row;
}

export function showTables(pane, data, empty) {
  const tables = lists(data ?? {}, '').map(({ path, rows }) => {
    const flat = rows.map(row => flatten(row ?? {}, '', {}));
    const columns = [...new Set(flat.flatMap(row => Object.keys(row)))];
    const table = document.createElement('table');
    table.append(cell('caption', path), line('th', columns), ...flat.map(row => line('td', columns.map(column => row[column]))));
    return table;
  });
  pane.replaceChildren(...(tables.length > 0 ? tables : [empty]));
}
