using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Changes;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// Keeps the changes of a caller within his regions. What lies outside is refused just as what does not exist, for a caller
/// must not learn of it.
/// </summary>
internal sealed class OwnChanges(Regency regency, Rights rights)
{
    /// <summary>The refusals of an envelope that tell of purses and amounts other than its own.</summary>
    private static readonly string[] OfOthers =
        ["ENVELOPE_OUTSIDE_PARENT", "ENVELOPE_ABOVE_SHARE", "SHARES_ABOVE_WHOLE", "AMOUNT_TOO_LARGE"];

    /// <summary>Refuses a change outside.</summary>
    /// <exception cref="CoverageException">The worker, region or purse is not the caller's own.</exception>
    public void Check(RegencyChange change)
    {
        if (rights.Scope.IsEverywhere) return;
        switch (change)
        {
            case RecordParticipation { WorkerId: var id, Spell.Payer: var payer }:
                if (regency.Model.Registry?.TryNumberOf(id, out _) is not true) throw Throw.UnknownWorker(id);
                if (payer.PurseId is { } purse) CheckPurse(purse, regency.Model.FundingSources);
                break;
            case SetTarget { Target.Region: var region }:
                rights.Scope.Check(region);
                break;
            case SetEnvelope { Envelope.SourceId: var id }:
                CheckPurse(id, [.. regency.Model.FundingSources.Where(rights.Scope.Owns)]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change), change, "Found a change nobody has said who may make it.");
        }
    }

    /// <summary>Whether what a change is refused with tells of money that the caller may not see.</summary>
    public bool Hides(CoverageException refused, RegionCode whole) => !rights.Scope.Contains(whole) && OfOthers.Contains(refused.Code);

    private static void CheckPurse(string id, IReadOnlyList<FundingSource> known)
    {
        if (!known.Any(purse => purse.Id == id)) throw Throw.UnknownPurse(id, known.Select(purse => purse.Id));
    }
}
