using NodaTime;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Recalculation;

/// <summary>The law that the dues of a model's workers rest on.</summary>
public static class DuesLaw
{
    /// <summary>What is doubtful about the law that the dues of some months rest on.</summary>
    /// <param name="model">The model; without workers or without a law nothing is due.</param>
    /// <param name="months">The months.</param>
    /// <returns><see cref="WarningKind.LawUncertain"/> and <see cref="WarningKind.LawAssumed"/>; none where no due rests on such law.</returns>
    /// <exception cref="CoverageException">A purse that pays a spell is not one of the model's.</exception>
    public static IReadOnlyList<Warning> WarningsOf(CoverageModel model, MonthRange months)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Registry is not { } registry || model.Law is not { } law) return [];
        YearMonth[] doubtful = [.. months.Months().Where(law.IsDoubtful)];
        if (doubtful.Length == 0) return [];

        // Spells are looked at once for each run of doubtful months: between the runs nobody's dues are doubtful.
        var doubts = new QuoteDoubts();
        foreach (var run in Runs(doubtful))
        {
            foreach (var (profile, paid) in ProfilesOf(registry, new PurseKinds(model.FundingSources), run, model.Settings))
            {
                foreach (var month in paid.Months()) doubts.Add(law.Quote(profile, month));
            }
        }

        return doubts.Warnings;
    }

    private static IEnumerable<MonthRange> Runs(YearMonth[] months)
    {
        var first = 0;
        for (var next = 1; next <= months.Length; next++)
        {
            if (next < months.Length && months[next] == ContributionMonth.Plus(months[next - 1], 1)) continue;
            yield return new MonthRange(months[first], months[next - 1]);
            first = next;
        }
    }

    /// <summary>
    /// Those for whom something is due in a range, alike but for their incomes, with the highest of these and the months
    /// paid from the first to the last.
    /// </summary>
    private static IEnumerable<(PremiumProfile Profile, MonthRange Paid)> ProfilesOf(
        WorkerRegistry registry, PurseKinds kinds, MonthRange months, CoverageSettings settings)
    {
        var found = new Dictionary<PremiumProfile, (long Income, int First, int Last)>();
        var (workers, spells) = (registry.Workers, registry.Spells);
        var (first, last) = (ContributionMonth.ToNumber(months.First), ContributionMonth.ToNumber(months.Last));
        PremiumPayer[] payers = [.. registry.Payers.Select(kinds.Of)];
        for (var worker = 0; worker < registry.Count; worker++)
        {
            var eligible = EligibleMonths.Of(workers, worker, settings);
            for (var spell = spells.Starts[worker]; spell < spells.Starts[worker + 1]; spell++)
            {
                var (from, to) = (Math.Max(Math.Max(first, eligible.First), spells.From[spell]), Math.Min(Math.Min(last, eligible.Last), spells.To[spell]));
                if (from > to || LikeOf(registry, worker, spells.Programmes[spell], payers[spells.PayerNumbers[spell]]) is not { } like) continue;
                var income = workers.Incomes[worker];
                found[like] = found.TryGetValue(like, out var known)
                    ? (Math.Max(known.Income, income), Math.Min(known.First, from), Math.Max(known.Last, to))
                    : (income, from, to);
            }
        }

        return found.Select(one => (
            one.Value.Income == WorkerColumns.NoIncome ? one.Key : one.Key with { Income = new Rupiah(one.Value.Income) },
            new MonthRange(ContributionMonth.FromNumber(one.Value.First), ContributionMonth.FromNumber(one.Value.Last))));
    }

    private static PremiumProfile? LikeOf(WorkerRegistry registry, int worker, ProgrammeSet programmes, PremiumPayer payer)
    {
        var workers = registry.Workers;
        var segment = workers.Segments[worker];
        if (segment == EmploymentSegment.Pmi) return null;
        if (segment == EmploymentSegment.Jakon && workers.Incomes[worker] == WorkerColumns.NoIncome) return null;
        return new PremiumProfile(segment)
        {
            Sector = workers.Sectors[worker],
            RiskClass = workers.RiskClasses[worker] is var risk and not WorkerColumns.NoRiskClass ? new RiskClass(risk) : null,
            Workers = registry.EmployerOf(worker)?.Workers,
            Programmes = programmes,
            Payer = payer,
        };
    }
}
