// The schema as introspection tells it.
const query = `{ __schema { queryType { name } mutationType { name } subscriptionType { name } types {
  kind name description fields { name description args { name description defaultValue type { ...T } } type { ...T } }
  inputFields { name description defaultValue type { ...T } } enumValues { name description } possibleTypes { name } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`;

export class Schema {
  constructor(schema) {
    this.types = new Map(schema.types.map(type => [type.name, type]));
    this.roots = { query: schema.queryType?.name, mutation: schema.mutationType?.name, subscription: schema.subscriptionType?.name };
  }

  static async load(ask) {
    const answer = await ask(query);
    return answer?.data?.__schema ? new Schema(answer.data.__schema) : null;
  }

  type(name) { return this.types.get(name); }

  field(type, name) { return this.type(type)?.fields?.find(field => field.name === name); }
}

export const named = type => (type.ofType ? named(type.ofType) : type.name);

export const written = type =>
  type.kind === 'NON_NULL' ? `${written(type.ofType)}!` : type.kind === 'LIST' ? `[${written(type.ofType)}]` : type.name;
