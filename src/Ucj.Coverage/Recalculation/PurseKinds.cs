using Ucj.Coverage.Funding;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Recalculation;

/// <summary>What the payer of a spell is to the law.</summary>
internal sealed class PurseKinds(IEnumerable<FundingSource> purses)
{
    private readonly Dictionary<string, FundingSourceKind> _kinds =
        purses.ToDictionary(purse => purse.Id, purse => purse.Kind, StringComparer.Ordinal);

    /// <exception cref="CoverageException">The payer is a purse that is not one of these.</exception>
    public PremiumPayer Of(Payer payer) => payer.Kind switch
    {
        PayerKind.Employer => PremiumPayer.Employer,
        PayerKind.Self => PremiumPayer.Self,
        _ => _kinds.TryGetValue(payer.PurseId!, out var kind) ? PremiumPayer.Purse(kind) : throw Throw.UnknownPurse(payer.PurseId!),
    };
}
