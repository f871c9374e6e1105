using GraphQL;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Schema;

/// <summary>What the fields of the store leave in, and take from, the context of a request.</summary>
internal static class StoreContext
{
    /// <summary>The entry that says who asks.</summary>
    public const string Author = "author";

    /// <summary>The entry that says that the answer may differ the next time, although the data version is the same.</summary>
    public const string Live = "live";

    private static readonly Caller Program = new("server", Environment.MachineName);

    /// <summary>Who asks, as the audit keeps him.</summary>
    public static Caller Caller(this IResolveFieldContext c) => c.UserContext[Author] as Caller ?? Program;

    /// <summary>Has the answer not be kept.</summary>
    public static void IsLive(this IResolveFieldContext c)
    {
        lock (c.UserContext) c.UserContext[Live] = true;
    }
}
