using Ucj.Coverage.Funding;
using Ucj.Coverage.Measurement;
using Ucj.Coverage.Premiums;
using Ucj.Coverage.Scenarios;
using Ucj.Coverage.Tests.Planning;
using static Ucj.Coverage.Tests.SolokSelatan;

namespace Ucj.Coverage.Tests.Scenarios;

/// <summary>Money that does not move while new money is sought.</summary>
public sealed class GoalIdleTests
{
    [Fact]
    public void Idle_PurseOnADraft_IsNamedBesideTheNewMoney()
    {
        FundingSource[] purses =
        [
            PlanModel.Purse("apbd", FundingSourceKind.Apbd),
            PlanModel.Purse("dana-desa", FundingSourceKind.DanaDesa, 2) with { LegalState = LegalState.Draft },
        ];
        var model = PlanModel.With(
            PlanModel.Uncovered(10, "BURUH_TANI"), purses, [PlanModel.Envelope("dana-desa", "2026-01..2026-12", 5_000_000)]);

        var answer = GoalSeek.LeastMoney(model, new GoalRequest(Percent.Of(50), Denominators.Registry, Month("2026-06")));

        answer.Amount.ShouldBe(new Rupiah(5 * 16_800));
        var idle = answer.Idle.ShouldHaveSingleItem();
        (idle.SourceId, idle.Amount, idle.Reason.Kind).ShouldBe(("dana-desa", new Rupiah(5_000_000), RefusalKind.DraftBasis));
        var warning = answer.Warnings.ShouldHaveSingleItem();
        (warning.Code, warning.Text).ShouldBe(("MONEY_IDLE", idle.Text));
    }

    [Fact]
    public void Idle_GoalOutOfReach_NamesTheMoneyThereIs()
    {
        var draft = PlanModel.Purse("dana-desa", FundingSourceKind.DanaDesa) with { LegalState = LegalState.Draft };
        var model = PlanModel.With(
            PlanModel.Uncovered(10, "BURUH_TANI"), [draft], [PlanModel.Envelope("dana-desa", "2026-01..2026-12", 5_000_000)]);

        var answer = GoalSeek.LeastMoney(model, new GoalRequest(Percent.Of(50), Denominators.Registry, Month("2026-06")));

        answer.IsPossible.ShouldBeFalse();
        answer.Idle.ShouldHaveSingleItem().Amount.ShouldBe(new Rupiah(5_000_000));
    }

    [Fact]
    public void Idle_EnvelopeOfAPartOfTheMonths_IsExplainedByTheEnvelopesThereAre()
    {
        var model = PlanModel.With(
            PlanModel.Uncovered(10, "BURUH_TANI"),
            [PlanModel.Purse("baznas", FundingSourceKind.Baznas)],
            [PlanModel.Envelope("baznas", "2026-01..2026-06", 5_000_000)]);

        var answer = GoalSeek.LeastMoney(
            model, new GoalRequest(Percent.Of(0), Denominators.Registry, Month("2026-12")) { From = Month("2026-01") });

        answer.Idle.ShouldHaveSingleItem().Text.En.ShouldBe(
            "Rp5,000,000 of baznas stays unused while somebody is uncovered: baznas has no envelope for 2026-07 to 2026-12.");
    }
}
