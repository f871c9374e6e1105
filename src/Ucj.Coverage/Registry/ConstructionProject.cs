using NodaTime;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Registry;

/// <summary>A construction project, which is obliged to insure its workers (JAKON).</summary>
/// <param name="Id">Its id, unique in a dataset.</param>
/// <param name="Name">Its name.</param>
public sealed record ConstructionProject(string Id, string Name)
{
    /// <summary>The village it is in, where known.</summary>
    public RegionCode? Village { get; init; }

    /// <summary>The contractor's employer id, where known.</summary>
    public string? EmployerId { get; init; }

    /// <summary>The contract value; not negative.</summary>
    public Rupiah? ContractValue { get; init; }

    /// <summary>Whether the contract value includes VAT.</summary>
    public bool? VatIncluded { get; init; }

    /// <summary>The wages of all its workers in a month, where known; not negative.</summary>
    public Rupiah? MonthlyWages { get; init; }

    /// <summary>The first month of work, inclusive, where known.</summary>
    public YearMonth? From { get; init; }

    /// <summary>The last month of work, inclusive, where known.</summary>
    public YearMonth? To { get; init; }

    /// <summary>How many work on it; not negative.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether it is registered with BPJS Ketenagakerjaan, where known.</summary>
    public bool? Registered { get; init; }
}
