using Ucj.Coverage.Funding;
using Ucj.Coverage.GraphQL.Access;
using Ucj.Coverage.Storage.Changes;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>
/// Keeps the changes of a caller within his regions. What lies outside is refused just as what does not exist, for a caller
/// must not learn of it.
/// </summary>
internal sealed class OwnChanges(Regency regency, Rights rights)
{
    /// <summary>Refuses a change outside.</summary>
    /// <exception cref="CoverageException">The worker, region or purse is not the caller's own.</exception>
    public void Check(RegencyChange change)
    {
        if (rights.Scope.IsEverywhere) return;
        switch (change)
        {
            case RecordParticipation { WorkerId: var id }:
                if (regency.Model.Registry?.TryNumberOf(id, out _) is not true) throw Throw.UnknownWorker(id);
                break;
            case SetTarget { Target.Region: var region }:
                rights.Scope.Check(region);
                break;
            case SetEnvelope { Envelope.SourceId: var id }:
                if (!Own().Any(purse => purse.Id == id)) throw Throw.UnknownPurse(id, Own().Select(purse => purse.Id));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change), change, "Found a change nobody has said who may make it.");
        }
    }

    private IEnumerable<FundingSource> Own() => regency.Model.FundingSources.Where(purse => rights.Scope.Owns(purse));
}
