// Questions to begin with.
const months = '{"from": "2025-01", "to": "2025-12"}';

export const examples = [
  {
    id: 'Kecamatan dengan cakupan terendah', en: 'Districts with the lowest coverage',
    query: `query Districts($months: MonthRangeInput!) {
  coverage(months: $months, granularity: YEAR, groupBy: [DISTRICT], order: [{percent: ASC}]) {
    nodes { district { name } eligible active uncovered rate { percent } }
  }
}`,
    variables: `{"months": ${months}}`,
  },
  {
    id: 'Pekerja rentan per kelompok, bulan demi bulan', en: 'Vulnerable workers by group, month by month',
    query: `query Vulnerable($months: MonthRangeInput!) {
  coverage(months: $months, groupBy: [WORKER_GROUP], where: {vulnerable: {eq: true}}, first: 200) {
    totalCount
    nodes { period { label } workerGroup { code name } eligible active uncovered }
  }
}`,
    variables: `{"months": ${months}}`,
  },
  {
    id: 'Kelompok pekerja', en: 'Worker groups',
    query: '{\n  workerGroups { code name segment sector tier vulnerable }\n}',
    variables: '',
  },
  {
    id: 'Target dan penyebut', en: 'Targets and denominators',
    query: '{\n  targets { region month percent definition source }\n  denominators { name computed }\n}',
    variables: '',
  },
];
