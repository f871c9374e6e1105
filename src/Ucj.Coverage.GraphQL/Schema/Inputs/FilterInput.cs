using GraphQL.Types;
using Ucj.Coverage.GraphQL.Reporting;

namespace Ucj.Coverage.GraphQL.Schema.Inputs;

/// <summary>A filter over several fields, with <c>and</c>, <c>or</c> and <c>not</c>.</summary>
/// <typeparam name="TSelf">The filter itself, which nests.</typeparam>
/// <typeparam name="TField">The fields; a field's name is that of the value in camel case.</typeparam>
internal abstract class FilterInput<TSelf, TField> : InputObjectGraphType
    where TSelf : FilterInput<TSelf, TField>
    where TField : struct, Enum
{
    /// <summary>Declares the three connectives.</summary>
    protected FilterInput(string name, string description)
    {
        Name = name;
        Description = description + " Everything given must hold.";
        Field<ListGraphType<NonNullGraphType<TSelf>>>("and").Description("Each of these holds.");
        Field<ListGraphType<NonNullGraphType<TSelf>>>("or")
            .Description("At least one of these holds; an empty list never does.");
        Field<TSelf>("not").Description("This does not hold.");
    }

    /// <summary>Declares a field with its operators.</summary>
    protected void Filter<TOperators>(TField field, string description)
        where TOperators : InputObjectGraphType =>
        Field<TOperators>(FieldName.Of(field)).Description(description);

    /// <summary>Makes the <see cref="Filter{TField}"/>.</summary>
    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new Filter<TField>.All([.. value.Where(given =>
            given.Value is not null).Select(given => Part(given.Key, given.Value!))]);

    private static Filter<TField> Part(string name, object value) => (name, value) switch
    {
        ("and", IEnumerable<object?> parts) => new Filter<TField>.All([.. parts.Cast<Filter<TField>>()]),
        ("or", IEnumerable<object?> parts) => new Filter<TField>.Any([.. parts.Cast<Filter<TField>>()]),
        ("not", Filter<TField> part) => new Filter<TField>.Not(part),
        (_, Condition[] conditions) => new Filter<TField>.All(
            [.. conditions.Select(condition => new Filter<TField>.Compare(FieldName.Parse<TField>(name), condition))]),
        _ => throw new ArgumentException(name, nameof(name)),
    };
}
