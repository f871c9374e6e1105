using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Benchmarks.Funding;

/// <summary>A sample regency with sixty purses of every kind and too little money in them.</summary>
internal static class ManyPurses
{
    private const int Purses = 60;

    private static readonly int[] Years = [2025, 2026];

    private static readonly FundingSourceKind[] Kinds =
    [
        FundingSourceKind.Apbd, FundingSourceKind.ApbNagari, FundingSourceKind.DanaDesa, FundingSourceKind.DbhSawit,
        FundingSourceKind.Baznas, FundingSourceKind.Csr, FundingSourceKind.Sertakan,
    ];

    public static CoverageModel In(CoverageModel model)
    {
        var random = new Random(1);
        var villages = model.Regions.Regions.Where(region => region.Code.Level == RegionLevel.Village).ToArray();
        var groups = model.Groups.Groups.Where(group => group.Segment == EmploymentSegment.Bpu).Select(group => group.Code).ToArray();
        FundingSource[] made = [.. Enumerable.Range(0, Purses - model.FundingSources.Count).Select(number => new FundingSource(
            $"PURSE{number:D2}", Kinds[number % Kinds.Length], "purse", random.Next(1, 9))
        {
            Regions = random.Next(4) switch
            {
                0 => [villages[random.Next(villages.Length)].Code],
                1 => [villages[random.Next(villages.Length)].Code.Parent!.Value],
                _ => [],
            },
            Groups = random.Next(2) == 0 ? [.. groups.Where(_ => random.Next(3) == 0).Append(groups[0])] : [],
            LegalBasis = "Perbup",
        })];
        return model with
        {
            FundingSources = [.. model.FundingSources, .. made],
            Envelopes =
            [
                .. model.Envelopes,
                .. made.SelectMany(purse => Years.Select(year =>
                    new Envelope(purse.Id, MonthRange.OfYear(year), new Rupiah(random.Next(10, 900) * 60_000L)))),
            ],
        };
    }
}
