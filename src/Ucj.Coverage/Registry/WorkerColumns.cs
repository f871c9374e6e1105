using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Registry;

/// <summary>One column per attribute of a worker, all of the same length. Months are numbers, absent bounds are open.</summary>
internal sealed record WorkerColumns(
    WorkerIds Ids,
    int[] Villages,
    int[] Groups,
    EmploymentSegment[] Segments,
    Sector[] Sectors,
    int[] Births,
    long[] Incomes,
    byte[] RiskClasses,
    int[] Employers,
    int[] From,
    int[] To)
{
    public const long NoIncome = -1;
    public const byte NoRiskClass = 0;
    public const int NoEmployer = -1;
}
