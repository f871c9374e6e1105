using GraphQL;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>What the fields of the store leave in, and take from, the context of a request.</summary>
internal static class StoreContext
{
    /// <summary>The entry that says who may change data.</summary>
    public const string Changer = "changer";

    /// <summary>The entry that says that the answer may differ the next time, although the data version is the same.</summary>
    public const string Live = "live";

    /// <summary>Who changes data.</summary>
    /// <exception cref="CoverageException">Nobody may.</exception>
    public static Caller Changing(this IResolveFieldContext c) =>
        c.UserContext.TryGetValue(Changer, out var value) && value is Caller caller ? caller : throw Throw.MayNotChange();

    /// <summary>Has the answer not be kept.</summary>
    public static void IsLive(this IResolveFieldContext c)
    {
        lock (c.UserContext) c.UserContext[Live] = true;
    }
}
