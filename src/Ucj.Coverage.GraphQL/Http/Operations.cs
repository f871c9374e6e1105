namespace Ucj.Coverage.GraphQL.Http;

/// <summary>Kinds of operation beside queries, which every transport carries.</summary>
[Flags]
internal enum Operations
{
    /// <summary>Queries only.</summary>
    Query = 0,

    /// <summary>Changes: not by GET.</summary>
    Mutation = 1,

    /// <summary>Subscriptions: only where more than one answer can be sent.</summary>
    Subscription = 2,
}
