using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Tests.Funding;

public sealed class PublicMoneyTests
{
    [Theory]
    [InlineData(FundingSourceKind.Apbd, true)]
    [InlineData(FundingSourceKind.DbhSawit, true)]
    [InlineData(FundingSourceKind.DbhCht, true)]
    [InlineData(FundingSourceKind.DanaDesa, true)]
    [InlineData(FundingSourceKind.ApbNagari, true)]
    [InlineData(FundingSourceKind.Reallocation, true)]
    [InlineData(FundingSourceKind.Baznas, false)]
    [InlineData(FundingSourceKind.Csr, false)]
    [InlineData(FundingSourceKind.Sertakan, false)]
    [InlineData(FundingSourceKind.Other, false)]
    public void IsPublic_EachKind_IsWhatTheLawSays(FundingSourceKind kind, bool isPublic) =>
        kind.IsPublic().ShouldBe(isPublic);
}
