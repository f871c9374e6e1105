namespace Ucj.Coverage.Storage.Rows;

/// <summary>
/// Chains an entry of the audit to the one before. Values that may tell who somebody is enter the hash by digests only, so
/// that value and salt can be taken away and the chain still holds. Never changed; the database refuses to.
/// </summary>
internal sealed class AuditLinkRow
{
    /// <summary>The regency whose chain it is; empty for entries of none.</summary>
    public string Chain { get; init; } = "";

    /// <summary>The place in the chain, from 1 on without a gap.</summary>
    public long Number { get; init; }

    /// <summary>The <see cref="AuditRow.Id"/>.</summary>
    public long Entry { get; init; }

    /// <summary>In which form the hash was made; see <see cref="Auditing.AuditForm"/>.</summary>
    public int Form { get; init; }

    /// <summary>Whether the entry is older than the chain and was chained afterwards.</summary>
    public bool Adopted { get; init; }

    public byte[]? SubjectSalt { get; init; }

    /// <summary>The salted digest of <see cref="AuditRow.Subject"/>; <see langword="null"/> when there was none.</summary>
    public byte[]? SubjectDigest { get; init; }

    public byte[]? BeforeSalt { get; init; }

    /// <summary>The salted digest of <see cref="AuditRow.Before"/>; <see langword="null"/> when there was none.</summary>
    public byte[]? BeforeDigest { get; init; }

    public byte[]? AfterSalt { get; init; }

    /// <summary>The salted digest of <see cref="AuditRow.After"/>; <see langword="null"/> when there was none.</summary>
    public byte[]? AfterDigest { get; init; }

    /// <summary>The hash of the link before; zeros for the first.</summary>
    public byte[] Previous { get; init; } = [];

    /// <summary>The hash of the entry and all of this but salts.</summary>
    public byte[] Hash { get; set; } = [];
}
