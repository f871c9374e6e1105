using System.Globalization;
using Ucj.Coverage.Storage.Rows;

namespace Ucj.Coverage.Storage.Auditing;

/// <summary>How far a walk over one chain is, and what it expects next.</summary>
/// <param name="versions">The published versions, each of which an entry must name.</param>
/// <param name="plans">The approved plans, each of which an entry must name.</param>
internal sealed class ChainWalk(AuditWitness versions, AuditWitness plans)
{
    /// <summary>The number of the last link that holds; 0 before the first.</summary>
    public long Number { get; private set; }

    /// <summary>Its hash.</summary>
    public byte[] Hash { get; private set; } = new byte[AuditForm.HashLength];

    /// <summary>How many entries are older than the chain.</summary>
    public long Adopted { get; private set; }

    /// <summary>How many values were taken away with their salts.</summary>
    public long Forgotten { get; private set; }

    /// <summary>Goes one link on; where it does not hold, says why.</summary>
    public async Task<AuditBreak?> FaultAsync(AuditLinkRow link, AuditRow? entry, CancellationToken cancellation)
    {
        if (link.Number != Number + 1) return AuditFindings.Removed(Number + 1, entry: null);
        if (entry is null) return AuditFindings.Removed(link.Number, link.Entry);
        if (!link.Previous.AsSpan().SequenceEqual(Hash)) return AuditFindings.Misplaced(entry.Id);
        if (link.Form != AuditForm.Newest || !AuditForm.HashOf(entry, link).AsSpan().SequenceEqual(link.Hash))
            return AuditFindings.Changed(entry.Id);
        if (Replaced(link, entry) is { } column) return AuditFindings.Replaced(entry.Id, column);
        if (await UnnamedAsync(entry, cancellation) is { } unnamed) return unnamed;
        (Number, Hash) = (link.Number, link.Hash);
        if (link.Adopted) Adopted++;
        Forgotten += Gone(entry.Subject, link.SubjectDigest) + Gone(entry.Before, link.BeforeDigest) + Gone(entry.After, link.AfterDigest);
        return null;
    }

    /// <summary>A version or plan no entry named, when there are no more entries.</summary>
    public async Task<AuditBreak?> LeftAsync(CancellationToken cancellation) =>
        await versions.NextAsync(cancellation) is { } version ? AuditFindings.VersionWithoutEntry(version)
        : await plans.NextAsync(cancellation) is { } plan ? AuditFindings.PlanWithoutEntry(plan)
        : null;

    private static int Gone(string? value, byte[]? digest) => value is null && digest is not null ? 1 : 0;

    private static string? Replaced(AuditLinkRow link, AuditRow entry) =>
        !IsSealed(nameof(AuditRow.Subject), entry.Subject, link.SubjectSalt, link.SubjectDigest) ? "subject"
        : !IsSealed(nameof(AuditRow.Before), entry.Before, link.BeforeSalt, link.BeforeDigest) ? "before"
        : !IsSealed(nameof(AuditRow.After), entry.After, link.AfterSalt, link.AfterDigest) ? "after"
        : null;

    /// <summary>Whether a value is the one whose digest the chain holds; value and salt may both be gone.</summary>
    private static bool IsSealed(string column, string? value, byte[]? salt, byte[]? digest) => (value, salt, digest) switch
    {
        (null, null, _) => true,
        ({ } text, { } given, { } kept) => AuditForm.DigestOf(given, column, text).AsSpan().SequenceEqual(kept),
        _ => false,
    };

    private async Task<AuditBreak?> UnnamedAsync(AuditRow entry, CancellationToken cancellation)
    {
        if (entry.Action == AuditActions.ApprovePlan)
        {
            return long.TryParse(entry.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var approved)
                && await plans.SeeAsync(approved, cancellation) is { } plan ? AuditFindings.PlanWithoutEntry(plan) : null;
        }

        return AuditActions.MakesVersion(entry.Action) && entry.Version is { } made
            && await versions.SeeAsync(made, cancellation) is { } version ? AuditFindings.VersionWithoutEntry(version) : null;
    }
}
