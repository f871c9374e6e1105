using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>What a change made.</summary>
internal sealed class ChangedType : ObjectGraphType<StoredVersion>
{
    /// <summary>Declares the fields.</summary>
    public ChangedType()
    {
        Name = "Changed";
        Description = "A change that lasts, and is in force.";
        Field<NonNullGraphType<IdGraphType>>("dataVersion")
            .Description("The version of the data with the change; every later answer is of it or a later one.")
            .Resolve(c => c.Source.DataVersion);
        Field<NonNullGraphType<InstantScalar>>("knownSince").Description("Since when it is known.")
            .Resolve(c => c.Source.KnownSince);
    }
}
