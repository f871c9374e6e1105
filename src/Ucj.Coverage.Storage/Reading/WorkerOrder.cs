namespace Ucj.Coverage.Storage.Reading;

/// <summary>By what workers are sorted; those alike by their id.</summary>
public enum WorkerOrder
{
    /// <summary>By id, as the database sorts text.</summary>
    Id,

    /// <summary>By the code of their village.</summary>
    Village,

    /// <summary>By the code of their group.</summary>
    Group,

    /// <summary>By their month of birth, the oldest first.</summary>
    Birth,
}
