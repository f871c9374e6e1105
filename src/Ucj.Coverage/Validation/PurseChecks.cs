using Ucj.Coverage.Funding;
using Ucj.Coverage.Planning;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Validation;

/// <summary>Purses and envelopes: what a plan would refuse, found before it is asked for.</summary>
internal static class PurseChecks
{
    /// <summary>The members that hold what data files name.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["source_id"] = nameof(FundingSource.Id),
        ["regions"] = nameof(FundingSource.Regions),
        ["groups"] = nameof(FundingSource.Groups),
        ["max_months"] = nameof(FundingSource.MaxMonths),
        ["share_percent"] = nameof(FundingSource.Share),
        ["support_percent"] = nameof(FundingSource.Support),
        ["parent"] = nameof(FundingSource.ParentId),
        ["amount"] = nameof(Envelope.Amount),
        ["from_month"] = nameof(Envelope.Months),
    };

    public static void Check(ModelProblems problems)
    {
        var model = problems.Model;
        foreach (var fault in PurseFaults.Of(model)) problems.Add(PathOf(model, fault), fault.Found, fault.Expectation);
        for (var number = 0; number < model.FundingSources.Count; number++)
        {
            var purse = model.FundingSources[number];
            problems.InOrder(
                ModelProblems.Of(nameof(CoverageModel.FundingSources), number, nameof(purse.LegalTo)), purse.LegalFrom, purse.LegalTo);
        }
    }

    private static string PathOf(CoverageModel model, PurseFault fault)
    {
        var isEnvelope = fault.Envelope is not null;
        var number = isEnvelope
            ? Number(model.Envelopes, envelope => envelope.SourceId == fault.SourceId && envelope.Months == fault.Envelope)
            : Number(model.FundingSources, purse => purse.Id == fault.SourceId);
        var member = isEnvelope && fault.Column == "source_id" ? nameof(Envelope.SourceId) : Members[fault.Column];
        return ModelProblems.Of(isEnvelope ? nameof(CoverageModel.Envelopes) : nameof(CoverageModel.FundingSources), number, member);
    }

    private static int Number<T>(IReadOnlyList<T> items, Func<T, bool> isMeant)
    {
        for (var number = 0; number < items.Count; number++)
        {
            if (isMeant(items[number])) return number;
        }

        return -1;
    }
}
