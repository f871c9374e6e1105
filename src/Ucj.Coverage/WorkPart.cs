namespace Ucj.Coverage;

/// <summary>What long work goes through.</summary>
public enum WorkPart
{
    /// <summary>Workers, one after the other.</summary>
    Workers,

    /// <summary>Needs of a plan, in the order in which they are served.</summary>
    Needs,

    /// <summary>Steps of a search, of the most it may take; it often ends long before.</summary>
    SearchSteps,

    /// <summary>Months, or numbers of months.</summary>
    Months,
}
