using Ucj.Coverage.GraphQL.Schema.Scalars;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>Conditions on a decimal number.</summary>
internal sealed class DecimalOperatorInput() : OperatorInput<DecimalScalar>("DecimalFilterInput", "a number", ordered: true);
