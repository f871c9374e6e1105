using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The kind of a purse.</summary>
internal sealed class FundingSourceKindEnum() : CodeEnum<FundingSourceKind>("Kind of a purse (sumber dana).", Describe)
{
    /// <summary>What a kind is, and whose money it is.</summary>
    public static string Describe(FundingSourceKind kind)
    {
        var purse = FundingSourceKinds.Of(kind);
        var money = purse.IsPublic ? "public money" : "private money";
        if (purse.IsReliefASetting) money += ", whose relief the dataset's setting 'village_budget_relief' decides";
        return $"{char.ToUpperInvariant(purse.Name.En[0])}{purse.Name.En[1..]}; {money}.";
    }
}
