using GraphQL.Types;
using Ucj.Coverage.GraphQL.Schema.Enums;
using Ucj.Coverage.GraphQL.Schema.Scalars;
using Ucj.Coverage.Storage;
using Ucj.Coverage.Storage.Importing;

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

/// <summary>What became of an import.</summary>
internal sealed class ImportOutcomeType : ObjectGraphType<ImportOutcome>
{
    /// <summary>Declares the fields.</summary>
    public ImportOutcomeType()
    {
        Name = "ImportOutcome";
        Description = "What became of an import.";
        Field<NonNullGraphType<ImportEndEnum>>("state").Description("How it ended.").Resolve(c => c.Source.State);
        Field<IdGraphType>("dataVersion").Description("The version of the data in force afterwards; null when there is none.")
            .Resolve(c => c.Source.DataVersion);
        Field<NonNullGraphType<IntGraphType>>("problems").Description("How many problems were found.")
            .Resolve(c => c.Source.Reading.Problems.Count);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FileDifferenceType>>>>("differences")
            .Description("What differs, by file; empty when the folder could not be read.").Resolve(c => c.Source.Differences);
    }
}

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
