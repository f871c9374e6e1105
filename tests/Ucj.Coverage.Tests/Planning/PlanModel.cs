using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Planning;

/// <summary>Small models to plan for.</summary>
internal static class PlanModel
{
    /// <summary>A purse for anyone, with a legal basis that is always in force.</summary>
    public static FundingSource Purse(string id, FundingSourceKind kind, int order = 1) => new(id, kind, id, order) { LegalBasis = "Perbup" };

    public static Envelope Envelope(string id, string months, long amount) => new(id, Months(months), new Rupiah(amount));

    /// <summary>Like workers of Lubuk Gadang without any spell.</summary>
    public static (Worker, Spell[])[] Uncovered(int count, string group) =>
        [.. Enumerable.Range(0, count).Select(number => (Teacher(FormattableString.Invariant($"{group}{number:D5}")) with { Group = group }, Array.Empty<Spell>()))];

    public static CoverageModel With((Worker, Spell[])[] workers, FundingSource[] purses, Envelope[] envelopes) =>
        Model(RegistryOf(workers)) with { Premiums = PremiumSchedule.Default, FundingSources = purses, Envelopes = envelopes };
}
