using Ucj.Coverage.Registry;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.Tests.Registry;

public sealed class SpellRuleTests
{
    [Theory]
    [InlineData(EmploymentSegment.Bpu, "JKK+JKM", true)]
    [InlineData(EmploymentSegment.Bpu, "JKK+JKM+JHT", true)]
    [InlineData(EmploymentSegment.Bpu, "JKK+JKM+JP", false)]
    [InlineData(EmploymentSegment.Bpu, "JKK+JKM+JKP", false)]
    [InlineData(EmploymentSegment.Pu, "JKK+JKM+JHT+JP+JKP", true)]
    [InlineData(EmploymentSegment.Jakon, "JKK+JKM", true)]
    [InlineData(EmploymentSegment.Jakon, "JKK+JKM+JHT", false)]
    [InlineData(EmploymentSegment.Pmi, "JKK+JKM", true)]
    [InlineData(EmploymentSegment.Pmi, "JKK+JKM+JP", false)]
    public void Allows_Programmes_OnlyThoseOpenToTheSegment(EmploymentSegment segment, string programmes, bool expected) =>
        SpellRule.Allows(segment, ProgrammeSet.Parse(programmes)).ShouldBe(expected);

    [Theory]
    [InlineData(EmploymentSegment.Bpu, "SELF", true)]
    [InlineData(EmploymentSegment.Pmi, "SELF", true)]
    [InlineData(EmploymentSegment.Pu, "SELF", false)]
    [InlineData(EmploymentSegment.Jakon, "SELF", false)]
    [InlineData(EmploymentSegment.Pu, "EMPLOYER", true)]
    [InlineData(EmploymentSegment.Jakon, "apbd", true)]
    public void Allows_Payer_SelfIsNotForPuAndJakon(EmploymentSegment segment, string payer, bool expected) =>
        SpellRule.Allows(segment, Payer.Of(payer)).ShouldBe(expected);
}
