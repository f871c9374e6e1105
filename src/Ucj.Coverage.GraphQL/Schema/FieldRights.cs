using GraphQL;
using GraphQL.Builders;
using GraphQL.Resolvers;
using GraphQL.Types;
using Ucj.Coverage.GraphQL.Access;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>
/// What each question needs of who asks. The package enforces nothing of the kind, and need not: a field that callers may not
/// ask is built, in the schema of their edition, so that it can do nothing but refuse. Every way to a field ends there:
/// fragments, merged and aliased fields, documents known or persisted, compiled plans, subscriptions.
/// </summary>
internal static class FieldRights
{
    private const string Needed = "ucj.right";

    /// <summary>Says what a field needs.</summary>
    public static FieldBuilder<TSource, TReturn> Needs<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field, Right right)
    {
        field.FieldType.Metadata[Needed] = right;
        return field;
    }

    /// <summary>What a field at the root needs.</summary>
    /// <exception cref="InvalidOperationException">Nobody has said: such a field would be open to all.</exception>
    public static Right RightOf(FieldType field) => field.GetMetadata<Right?>(Needed)
        ?? throw new InvalidOperationException($"Found no right for the field '{field.Name}', expected Needs(...).");

    /// <summary>Leaves the fields of a root that may be asked, and has the others refuse.</summary>
    public static void Enforce(IObjectGraphType root, Rights rights)
    {
        foreach (var field in root.Fields)
        {
            if (rights.Has(RightOf(field))) continue;
            var refusal = new Refusal(field.Name, rights.Role);
            field.Resolver = refusal;
            if (field.StreamResolver is not null) field.StreamResolver = refusal;
        }
    }

    private sealed class Refusal(string field, Role role) : IFieldResolver, ISourceStreamResolver
    {
        public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => throw Throw.Forbidden(field, role);

        ValueTask<IObservable<object?>> ISourceStreamResolver.ResolveAsync(IResolveFieldContext context) =>
            throw Throw.Forbidden(field, role);
    }
}
