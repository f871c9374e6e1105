using Ucj.Coverage.Storage.Importing;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>How an import ended.</summary>
internal sealed class ImportEndEnum : CodeEnum<ImportState>
{
    /// <summary>Names it apart from the state of one that goes on.</summary>
    public ImportEndEnum()
        : base("How an import ended.", state => state switch
        {
            ImportState.Imported => "The folder's data are in force.",
            ImportState.Unchanged => "The store had the same data already.",
            ImportState.Refused => "The folder has problems; the store is as it was.",
            ImportState.Compared => "The difference was found and nothing stored, as asked for.",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        }) => Name = "ImportEnd";
}
