using Ucj.Coverage.Registry;

namespace Ucj.Coverage.Tests.Registry;

public sealed class PayerTests
{
    [Theory]
    [InlineData("EMPLOYER", PayerKind.Employer, null)]
    [InlineData("SELF", PayerKind.Self, null)]
    [InlineData("baznas", PayerKind.Purse, "baznas")]
    [InlineData("self", PayerKind.Purse, "self")]
    public void Of_Code_RoundTrips(string code, PayerKind kind, string? purse)
    {
        var payer = Payer.Of(code);

        payer.Kind.ShouldBe(kind);
        payer.PurseId.ShouldBe(purse);
        payer.ToString().ShouldBe(code);
    }

    [Theory]
    [InlineData("EMPLOYER")]
    [InlineData("SELF")]
    public void Purse_ReservedWord_ThrowsWholeMessage(string id)
    {
        Payer.IsReserved(id).ShouldBeTrue();
        Should.Throw<ArgumentException>(() => Payer.Purse(id)).Message.ShouldBe(
            $"Found purse id '{id}', expected another: EMPLOYER and SELF are payers that are no purse.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Of_EmptyCode_Throws(string code) => Should.Throw<ArgumentException>(() => Payer.Of(code));

    [Fact]
    public void Default_Payer_IsEmployer() => default(Payer).ShouldBe(Payer.Employer);

    [Fact]
    public void CompareTo_Payers_AreEmployerSelfThenPursesOrdinally()
    {
        Payer[] ordered = [Payer.Employer, Payer.Self, Payer.Purse("B"), Payer.Purse("a")];

        ordered.Reverse().Order().ShouldBe(ordered);
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                (ordered[i] < ordered[j]).ShouldBe(i < j);
                (ordered[i] > ordered[j]).ShouldBe(i > j);
                (ordered[i] <= ordered[j]).ShouldBe(i <= j);
                (ordered[i] >= ordered[j]).ShouldBe(i >= j);
            }
        }
    }
}
