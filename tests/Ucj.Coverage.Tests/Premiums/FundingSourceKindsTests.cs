using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.Tests.Premiums;

public sealed class FundingSourceKindsTests
{
    [Fact]
    public void All_Kinds_StandOnceInTheOrderOfTheirDeclarationWithNamesInBothLanguages()
    {
        FundingSourceKinds.All.Select(kind => kind.Kind).ShouldBe(Enum.GetValues<FundingSourceKind>());
        FundingSourceKinds.All.ShouldAllBe(kind => kind.Name.Id != "" && kind.Name.En != "");
        FundingSourceKinds.All.Select(kind => kind.Name).Distinct().Count().ShouldBe(FundingSourceKinds.All.Count);
        FundingSourceKinds.All.Where(kind => kind.IsPublic).ShouldAllBe(kind => kind.Law != null);
    }

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
    public void IsPublic_Kind_IsAsTheLawHasIt(FundingSourceKind kind, bool expected) => kind.IsPublic().ShouldBe(expected);

    [Fact]
    public void Of_NoKind_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => FundingSourceKinds.Of((FundingSourceKind)99))
        .Message.ShouldBe(
            "Found FundingSourceKind 99, expected one of Apbd, DbhSawit, DbhCht, DanaDesa, ApbNagari, Reallocation, Baznas, Csr, Sertakan, Other."
            + " (Parameter 'kind')");
}
