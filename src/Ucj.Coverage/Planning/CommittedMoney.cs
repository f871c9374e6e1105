using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Planning;

/// <summary>What purses owe by spells they already pay: their own lines, in eligible months, month by month.</summary>
internal static class CommittedMoney
{
    /// <summary>The committed money of each envelope, in the order given.</summary>
    public static Rupiah[] Of(CoverageModel model, Envelope[] envelopes)
    {
        var committed = new Rupiah[envelopes.Length];
        if (model.Registry is not { } registry || model.Premiums is not { } schedule) return committed;
        var envelopesOf = Array.ConvertAll([.. registry.Payers], payer => EnvelopesOf(payer, envelopes));
        var dues = new WorkerDues(registry, schedule, model.FundingSources);
        var firstLaw = ContributionMonth.ToNumber(schedule.FirstMonth);
        var (workers, spells) = (registry.Workers, registry.Spells);
        for (var worker = 0; worker < registry.Count; worker++)
        {
            if (spells.Starts[worker] == spells.Starts[worker + 1] || workers.Segments[worker] == EmploymentSegment.Pmi) continue;
            var eligible = EligibleMonths.Of(workers, worker, model.Settings);
            for (var spell = spells.Starts[worker]; spell < spells.Starts[worker + 1]; spell++)
            {
                var paid = new MonthBounds(Math.Max(spells.From[spell], firstLaw), spells.To[spell]).Intersect(eligible);
                foreach (var (number, months) in envelopesOf[spells.PayerNumbers[spell]])
                {
                    var both = paid.Intersect(months);
                    for (var month = both.First; month <= both.Last; month++)
                        committed[number] += dues.Of(worker, spell, ContributionMonth.FromNumber(month)).ByFund;
                }
            }
        }

        return committed;
    }

    private static (int Number, MonthBounds Months)[] EnvelopesOf(Payer payer, Envelope[] envelopes) =>
    [
        .. envelopes.Select((envelope, number) => (envelope, number))
            .Where(pair => pair.envelope.SourceId == payer.PurseId)
            .Select(pair => (pair.number, MonthBounds.Of(pair.envelope.Months.First, pair.envelope.Months.Last))),
    ];
}
