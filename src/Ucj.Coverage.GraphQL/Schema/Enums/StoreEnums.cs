using Ucj.Coverage.Storage.Importing;
using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>By what workers are sorted.</summary>
internal sealed class WorkerOrderEnum() : CodeEnum<WorkerOrder>("By what workers are sorted.", order => order switch
{
    WorkerOrder.Id => "By id, as the database sorts text.",
    WorkerOrder.Village => "By the code of their village.",
    WorkerOrder.Group => "By the code of their group.",
    WorkerOrder.Birth => "By their month of birth, the oldest first.",
    _ => throw new ArgumentOutOfRangeException(nameof(order), order, null),
});

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
