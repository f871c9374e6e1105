using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>The operators by which one value can be filtered; every operator given must hold.</summary>
/// <typeparam name="TScalar">The type of the value.</typeparam>
internal abstract class OperatorInput<TScalar> : InputObjectGraphType
    where TScalar : ScalarGraphType
{
    /// <summary>Declares the operators.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="noun">What is filtered, with its article.</param>
    /// <param name="ordered">Whether values can be greater and less.</param>
    /// <param name="names">The names whose parts can be compared; <see langword="null"/> for none.</param>
    protected OperatorInput(string name, string noun, bool ordered = false, string? names = null)
    {
        Name = name;
        Description = $"Conditions on {noun}; every one given must hold.";
        Field<TScalar>("eq").Description("The same; null means: has none.");
        Field<TScalar>("neq").Description("Not the same; null means: has one.");
        Field<ListGraphType<NonNullGraphType<TScalar>>>("in").Description("One of these.");
        Field<ListGraphType<NonNullGraphType<TScalar>>>("nin").Description("None of these.");
        if (names is not null)
        {
            Field<StringGraphType>("contains").Description($"{names} has this text in it, whatever the case; null: never.");
            Field<StringGraphType>("startsWith").Description($"{names} begins with this text, whatever the case; null: never.");
        }

        if (!ordered) return;
        Field<TScalar>("gt").Description("Greater than this, exclusive.");
        Field<TScalar>("gte").Description("This or greater.");
        Field<TScalar>("lt").Description("Less than this, exclusive.");
        Field<TScalar>("lte").Description("This or less.");
    }

    /// <summary>
    /// Makes the conditions. The dictionary has only what the caller wrote; a null he wrote is there as null.
    /// </summary>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        value.Select(given => ConditionOf(given.Key, given.Value)).ToArray();

    private static Condition ConditionOf(string name, object? value)
    {
        var comparison = FieldName.Parse<Comparison>(name);
        if (comparison is Comparison.In or Comparison.Nin) value = value is IEnumerable<object?> many ? many.ToArray() : [];
        return new Condition(comparison, value);
    }
}
