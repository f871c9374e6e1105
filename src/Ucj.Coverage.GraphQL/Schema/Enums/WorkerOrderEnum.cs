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
