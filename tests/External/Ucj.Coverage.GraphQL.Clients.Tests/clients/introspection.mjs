// Introspection as tools ask it, against the committed schema. usage: node introspection.mjs URL SCHEMA
import { readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildClientSchema, buildSchema, getIntrospectionQuery, introspectionFromSchema, validateSchema } from 'graphql';
import { check } from './change.mjs';

const query = getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
});
const response = await fetch(process.argv[2], {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query, operationName: 'IntrospectionQuery' }),
});
const answer = await response.json();
check(!answer.errors, JSON.stringify(answer.errors));
const running = buildClientSchema(answer.data);
check(validateSchema(running).length === 0, validateSchema(running).join('\n'));
// Both as introspection tells them, which knows no applied directives.
const committed = buildClientSchema(introspectionFromSchema(buildSchema(readFileSync(process.argv[3], 'utf8')), { oneOf: true }));
const changes = await diff(committed, running);
check(changes.length === 0, changes.map(change => change.message).join('\n'));
const oneOf = schema => Object.values(schema.getTypeMap()).filter(type => type.isOneOf).map(type => type.name).sort().join();
check(oneOf(running) === oneOf(committed), `inputs of one field: ${oneOf(running)}, not ${oneOf(committed)}`);
console.log('introspection tells the committed schema');
