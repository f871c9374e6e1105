using GraphQL.Types;
using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Who is to pay a quote: the employer, the worker himself, or a kind of purse.</summary>
internal sealed class PremiumPayerEnum : EnumerationGraphType
{
    /// <summary>Lists the employer, the worker, and the kinds of purse.</summary>
    public PremiumPayerEnum()
    {
        Name = nameof(PremiumPayer);
        Description = "Who is to pay a quote: the employer, the worker himself, or a kind of purse (sumber dana).";
        Add(PremiumPayer.Employer, "The employer, or the community that registers the worker; not for PMI.");
        Add(PremiumPayer.Self, "The worker himself; BPU and PMI only.");
        foreach (var kind in Enum.GetValues<FundingSourceKind>()) Add(PremiumPayer.Purse(kind), FundingSourceKindEnum.Describe(kind));
    }

    private void Add(PremiumPayer payer, string description) => Add(payer.ToString(), payer, description);
}
