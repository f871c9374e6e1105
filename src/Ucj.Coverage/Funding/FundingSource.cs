using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Funding;

/// <summary>A purse (sumber dana): money that may pay premiums, with its earmark and legal basis.</summary>
/// <param name="Id">Its id, unique in a dataset.</param>
/// <param name="Kind">Its kind, which also tells whether its money is public.</param>
/// <param name="Name">Its name.</param>
/// <param name="OrderOfUse">Lower numbers are used first; equal numbers are one rank.</param>
public sealed record FundingSource(string Id, FundingSourceKind Kind, string Name, int OrderOfUse)
{
    /// <inheritdoc cref="FundingSource(string, FundingSourceKind, string, int)"/>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind of purse.</exception>
    public FundingSourceKind Kind { get; init => field = Code.Defined(value, nameof(Kind)); } = Code.Defined(Kind, nameof(Kind));

    /// <summary>The regions it may pay in, with everything under them.</summary>
    /// <value>The default, none, is any.</value>
    public IReadOnlyList<RegionCode> Regions { get; init; } = [];

    /// <summary>The codes of the worker groups it may pay for.</summary>
    /// <value>The default, none, is any.</value>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The segments it may pay for.</summary>
    /// <value>The default, none, is any.</value>
    public IReadOnlyList<EmploymentSegment> Segments { get; init; } = [];

    /// <summary>The sectors it may pay for.</summary>
    /// <value>The default, none, is any.</value>
    public IReadOnlyList<Sector> Sectors { get; init; } = [];

    /// <summary>The most months it may pay for one worker, 1 or more.</summary>
    /// <value>The default, <see langword="null"/>, is no cap.</value>
    public int? MaxMonths { get; init; }

    /// <summary>The regulation it rests on; without one it may not pay.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>The first month the legal basis is in force, inclusive.</summary>
    /// <value>The default, <see langword="null"/>, is always.</value>
    public YearMonth? LegalFrom { get; init; }

    /// <summary>The last month the legal basis is in force, inclusive.</summary>
    /// <value>The default, <see langword="null"/>, is for ever.</value>
    public YearMonth? LegalTo { get; init; }

    /// <summary>How far the legal basis can be relied on: on a draft the purse does not pay, on an uncertain one it does, with a warning.</summary>
    /// <value>In force, uncertain or draft; the default is in force. One that has ended is said by <see cref="LegalTo"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The state is another.</exception>
    public LegalState LegalState
    {
        get;
        init => field = BasisStates.Contains(value) ? value : throw Throw.NotStateOfABasis(value);
    }

    /// <summary>The states the legal basis of a purse may have.</summary>
    public static IReadOnlyList<LegalState> BasisStates => LegalStates.Stated;

    /// <summary>The id of the purse it is a share of.</summary>
    public string? ParentId { get; init; }

    /// <summary>The share of the parent it may spend, 0 to 100 %.</summary>
    public Percent? Share { get; init; }

    /// <summary>The share of its money kept for support costs, 0 to 100 %.</summary>
    public Percent? Support { get; init; }

    /// <summary>Whether what is left is carried over into the next year (SiLPA).</summary>
    /// <value>The default is no.</value>
    public bool CarryOver { get; init; }

    /// <summary>
    /// Whether the model leaves out its money and rules, since it is for regions that the model does not show too: it pays nobody then.
    /// </summary>
    /// <value>The default is no.</value>
    public bool IsNotShown { get; init; }

    /// <summary>The part of the earmark that keeps the purse from paying for such a worker.</summary>
    /// <returns>The first part that forbids it, or <see langword="null"/> when the earmark admits him.</returns>
    public EarmarkPart? Forbids(RegionCode village, string group, EmploymentSegment segment, Sector sector)
    {
        if (!AdmitsRegion(village)) return EarmarkPart.Region;
        if (!AdmitsGroup(group)) return EarmarkPart.Group;
        if (!AdmitsSegment(segment)) return EarmarkPart.Segment;
        return AdmitsSector(sector) ? null : EarmarkPart.Sector;
    }

    /// <summary>Every part of the earmark that keeps the purse from paying for such a worker; none when it admits him.</summary>
    internal EarmarkPart[] AllThatForbid(RegionCode village, string group, EmploymentSegment segment, Sector sector)
    {
        if (Forbids(village, group, segment, sector) is null) return [];
        var parts = new List<EarmarkPart>();
        if (!AdmitsRegion(village)) parts.Add(EarmarkPart.Region);
        if (!AdmitsGroup(group)) parts.Add(EarmarkPart.Group);
        if (!AdmitsSegment(segment)) parts.Add(EarmarkPart.Segment);
        if (!AdmitsSector(sector)) parts.Add(EarmarkPart.Sector);
        return [.. parts];
    }

    /// <summary>Whether a legal basis lets the purse pay in a month.</summary>
    public bool IsLegalIn(YearMonth month) => HasBasis
        && (LegalFrom is not { } from || from <= month) && (LegalTo is not { } to || month <= to);

    /// <summary>Whether it rests on anything that is more than a draft.</summary>
    internal bool HasBasis => !IsNotShown && LegalBasis is not null && LegalState != LegalState.Draft;

    /// <summary>All about its legal basis, as far as it is shown, that keeps it from paying in every one of the months.</summary>
    internal IEnumerable<PurseRefusal> BasisRefusals(MonthRange months)
    {
        if (IsNotShown)
        {
            yield return new PurseRefusal(Id, RefusalKind.NotShown);
            yield break; // nothing else is known of it
        }

        if (LegalBasis is null) yield return new PurseRefusal(Id, RefusalKind.NoLegalBasis);
        else if (!HasBasis) yield return new PurseRefusal(Id, RefusalKind.DraftBasis);
        if (NotInForceIn(months) is { } notInForce) yield return notInForce;
    }

    /// <summary>That it may not pay for so many months, where it may not.</summary>
    internal PurseRefusal? CappedIn(MonthRange months) =>
        MaxMonths < months.Length ? new PurseRefusal(Id, RefusalKind.MonthsCap) { MaxMonths = MaxMonths } : null;

    /// <summary>The first months in a row of a range in which no legal basis is in force, though there may be one in others.</summary>
    internal PurseRefusal? NotInForceIn(MonthRange months)
    {
        if (months.FirstRun(month => month < LegalFrom || month > LegalTo) is not { } run) return null;
        return new PurseRefusal(Id, RefusalKind.NotInForce)
        {
            Month = run.First,
            LastMonth = run.Last,
            InForceFrom = run.First < LegalFrom ? LegalFrom : null,
            InForceUntil = run.First > LegalTo ? LegalTo : null,
        };
    }

    internal bool AdmitsRegion(RegionCode village)
    {
        // Asked of every nagari and purse of a plan: no enumerator, no closure.
        for (var number = 0; number < Regions.Count; number++)
        {
            if (Regions[number].Contains(village)) return true;
        }

        return Regions.Count == 0;
    }

    internal bool AdmitsGroup(string group) => Groups.Count == 0 || Groups.Contains(group);

    internal bool AdmitsSegment(EmploymentSegment segment) => Segments.Count == 0 || Segments.Contains(segment);

    internal bool AdmitsSector(Sector sector) => Sectors.Count == 0 || Sectors.Contains(sector);
}
