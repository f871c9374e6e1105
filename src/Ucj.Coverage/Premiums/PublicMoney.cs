namespace Ucj.Coverage.Premiums;

/// <summary>Which kinds of purse hold public money.</summary>
public static class PublicMoney
{
    /// <summary>Whether money of the kind is public.</summary>
    public static bool IsPublic(this FundingSourceKind kind) => kind <= FundingSourceKind.Reallocation;
}
