using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Validation;

namespace Ucj.Coverage.Exchange.Files;

/// <summary>
/// Purses and envelopes that no plan could be made with, such as a share above what it is a share of: found by the checks
/// that every model undergoes, and told of the rows they come from.
/// </summary>
internal static class PurseRules
{
    /// <summary>The columns of the members that the checks name.</summary>
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        [nameof(Envelope.SourceId)] = "source_id",
        [nameof(Envelope.Amount)] = "amount",
        [nameof(Envelope.Months)] = "from_month",
        [nameof(FundingSource.Id)] = "source_id",
        [nameof(FundingSource.Regions)] = "regions",
        [nameof(FundingSource.Groups)] = "groups",
        [nameof(FundingSource.MaxMonths)] = "max_months",
        [nameof(FundingSource.Share)] = "share_percent",
        [nameof(FundingSource.Support)] = "support_percent",
        [nameof(FundingSource.ParentId)] = "parent",
        [nameof(FundingSource.LegalTo)] = "legal_to",
    };

    /// <summary>The model without the rows that were reported.</summary>
    /// <param name="import">The reading.</param>
    /// <param name="model">A model of the purses and envelopes that were read.</param>
    /// <param name="lines">The lines of the envelopes.</param>
    public static CoverageModel Keep(DatasetImport import, CoverageModel model, IReadOnlyDictionary<Envelope, int> lines)
    {
        // While rows they rest on are not taken in, what does not fit together may be due to those.
        if (!import.IsPartial && import.Log.Problems.Count > 0) return model;
        while (Faults(model) is [_, ..] faults)
        {
            foreach (var (problem, envelope, purse) in faults)
            {
                var member = Columns.GetValueOrDefault(ModelPath.Of(problem)!.Value.Member, "");
                var (layout, line) = envelope is not null
                    ? (EnvelopesFile.Layout, lines[envelope])
                    : (FundingSourcesFile.Layout, import.Purses.LineOf(purse?.Id ?? "") ?? 0);
                import.Log.Report(layout.File, line, member, problem.Found, problem.Expectation);
                if (purse is not null) import.Purses.Reject(purse.Id, line);
            }

            if (!import.IsPartial || faults.Any(fault => fault is { Envelope: null, Purse: null })) break;
            model = model with
            {
                Envelopes = [.. model.Envelopes.Where(one => faults.All(fault => fault.Envelope != one))],
                FundingSources = [.. model.FundingSources.Where(one => faults.All(fault => fault.Purse != one))],
            };
        }

        return model;
    }

    private static List<(Problem Problem, Envelope? Envelope, FundingSource? Purse)> Faults(CoverageModel model)
    {
        var faults = new List<(Problem, Envelope?, FundingSource?)>();
        foreach (var problem in model.Validate())
        {
            if (ModelPath.Of(problem) is { List: nameof(CoverageModel.Envelopes), Number: var envelope })
                faults.Add((problem, model.Envelopes.ElementAtOrDefault(envelope), null));
            else if (ModelPath.Of(problem) is { List: nameof(CoverageModel.FundingSources), Number: var purse })
                faults.Add((problem, null, model.FundingSources.ElementAtOrDefault(purse)));
        }

        return faults;
    }
}
