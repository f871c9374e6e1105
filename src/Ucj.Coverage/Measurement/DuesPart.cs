namespace Ucj.Coverage.Measurement;

/// <summary>A part of <see cref="Dues"/>: a programme, or who pays. The parts of either kind add up to the same total.</summary>
internal enum DuesPart
{
    Jkk,
    Jkm,
    Jht,
    Jp,
    ByEmployer,
    ByWorker,
    ByFund,
}
