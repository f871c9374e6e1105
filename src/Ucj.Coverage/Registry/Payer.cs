namespace Ucj.Coverage.Registry;

/// <summary>Who pays a spell: the employer, the worker himself, or a purse.</summary>
/// <remarks>Ordered: employer, self, purses by their ids ordinally. The default value is the employer.</remarks>
public readonly record struct Payer : IComparable<Payer>
{
    private const string EmployerCode = "EMPLOYER";
    private const string SelfCode = "SELF";

    private Payer(PayerKind kind, string? purseId)
    {
        Kind = kind;
        PurseId = purseId;
    }

    /// <summary>The worker's employer.</summary>
    public static Payer Employer => default;

    /// <summary>The worker himself.</summary>
    public static Payer Self => new(PayerKind.Self, null);

    /// <summary>What kind of payer it is.</summary>
    public PayerKind Kind { get; }

    /// <summary>The purse's id; <see langword="null"/> unless a purse pays.</summary>
    public string? PurseId { get; }

    /// <summary>A purse.</summary>
    /// <param name="id">The purse's id; not empty, and neither <c>EMPLOYER</c> nor <c>SELF</c>.</param>
    /// <exception cref="ArgumentException">The id is empty or one of the two reserved words.</exception>
    public static Payer Purse(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (IsReserved(id)) throw Throw.ReservedPurseId(id);
        return new Payer(PayerKind.Purse, id);
    }

    /// <summary>A payer by its code: <c>EMPLOYER</c>, <c>SELF</c>, or the id of a purse.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static Payer Of(string code) => code switch
    {
        EmployerCode => Employer,
        SelfCode => Self,
        _ => Purse(code),
    };

    /// <summary>Whether the word means a payer that is no purse, and so cannot be a purse's id.</summary>
    public static bool IsReserved(string code) => code is EmployerCode or SelfCode;

    /// <inheritdoc/>
    public int CompareTo(Payer other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(PurseId, other.PurseId);

    /// <summary>Whether the left payer comes first.</summary>
    public static bool operator <(Payer left, Payer right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left payer comes last.</summary>
    public static bool operator >(Payer left, Payer right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left payer comes first or is the same.</summary>
    public static bool operator <=(Payer left, Payer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left payer comes last or is the same.</summary>
    public static bool operator >=(Payer left, Payer right) => left.CompareTo(right) >= 0;

    /// <summary>The code, as <see cref="Of"/> reads it.</summary>
    public override string ToString() => Kind switch
    {
        PayerKind.Employer => EmployerCode,
        PayerKind.Self => SelfCode,
        _ => PurseId!,
    };
}
