using System.Diagnostics.CodeAnalysis;

namespace Ucj.Coverage.Premiums;

/// <summary>Who is to pay a quote: the employer, the worker himself, or a kind of purse.</summary>
/// <remarks>The default value is the employer.</remarks>
public readonly record struct PremiumPayer
{
    private const string EmployerCode = "EMPLOYER";
    private const string SelfCode = "SELF";

    private readonly bool _self;

    private PremiumPayer(bool self, FundingSourceKind? kind)
    {
        _self = self;
        Kind = kind;
    }

    /// <summary>The employer.</summary>
    public static PremiumPayer Employer => default;

    /// <summary>The worker himself.</summary>
    public static PremiumPayer Self => new(true, null);

    /// <summary>The kind of purse; <see langword="null"/> unless a purse pays.</summary>
    public FundingSourceKind? Kind { get; }

    /// <summary>Whether the worker pays himself.</summary>
    public bool IsSelf => _self;

    /// <summary>Who it is on a premium line.</summary>
    public PaidBy PaidBy => Kind is not null ? PaidBy.Fund : _self ? PaidBy.Worker : PaidBy.Employer;

    /// <summary>A kind of purse.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no kind of purse.</exception>
    public static PremiumPayer Purse(FundingSourceKind kind) => new(false, Code.Defined(kind, nameof(kind)));

    /// <summary>Reads <c>EMPLOYER</c>, <c>SELF</c> or the code of a kind of purse, such as <c>DBH_SAWIT</c>.</summary>
    /// <exception cref="FormatException">The text is none of them.</exception>
    public static PremiumPayer Parse(string text) =>
        TryParse(text, out var payer) ? payer : throw Throw.NotPremiumPayer(text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>Whether the text is one of them.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PremiumPayer payer)
    {
        payer = text?.Trim().ToUpperInvariant() == SelfCode ? Self : Employer;
        if (payer.IsSelf || text?.Trim().ToUpperInvariant() == EmployerCode) return true;
        if (!Code.TryParse<FundingSourceKind>(text, out var kind)) return false;
        payer = Purse(kind);
        return true;
    }

    /// <summary>The code, as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => Kind is { } kind ? Code.Of(kind) : _self ? SelfCode : EmployerCode;
}
