using GraphQL.Types;
using Ucj.Coverage.Exchange.Differences;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>How a file differs.</summary>
internal sealed class FileDifferenceType : ObjectGraphType<FileDifference>
{
    /// <summary>Declares the fields.</summary>
    public FileDifferenceType()
    {
        Name = "FileDifference";
        Description = "How the rows of one file differ from those of the store.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("The file's name.").Resolve(c => c.Source.File);
        Count("added", "Rows the store has not.", it => it.Added);
        Count("changed", "Rows the store has with other values.", it => it.Changed);
        Count("removed", "Rows of the store the folder has no longer.", it => it.Removed);
        Count("unchanged", "Rows that are the same.", it => it.Unchanged);
    }

    private void Count(string name, string description, Func<FileDifference, long> read) =>
        Field<NonNullGraphType<LongGraphType>>(name).Description(description).Resolve(c => read(c.Source));
}
