using Ucj.Coverage.Planning;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>A rule against which money was paid.</summary>
internal sealed class PaymentRuleEnum() : CodeEnum<PaymentRule>("A rule against which money of a purse was paid.", value => value switch
{
    PaymentRule.NoLegalBasis => "The purse rests on no legal basis at all.",
    PaymentRule.DraftBasis => "The legal basis of the purse is only a draft.",
    PaymentRule.BeforeBasis => "The month is before the legal basis came into force.",
    PaymentRule.AfterBasis => "The month is after the legal basis ended.",
    PaymentRule.OtherRegion => "The earmark names other regions.",
    PaymentRule.OtherGroup => "The earmark names other worker groups.",
    PaymentRule.OtherSegment => "The earmark names other segments.",
    PaymentRule.OtherSector => "The earmark names other sectors.",
    PaymentRule.NoEnvelope => "The purse has no envelope for the month.",
    PaymentRule.BeyondMonthsCap => "The purse paid for more months of the worker than it may.",
    PaymentRule.Overcommitted => "The envelope paid more than it holds.",
    PaymentRule.TooYoung => "The worker was not of working age yet.",
    PaymentRule.TooOld => "The worker was past working age.",
    PaymentRule.NotInWorkforce => "The worker was not yet in the workforce, or had left it.",
    PaymentRule.PaidTwice => "The same person was paid for under another id as well.",
    PaymentRule.OutsideHorizon => "The month is outside the horizon of the data, where nothing is counted.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
