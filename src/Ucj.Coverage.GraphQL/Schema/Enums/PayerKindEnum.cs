using Ucj.Coverage.Registry;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>What kind of payer.</summary>
internal sealed class PayerKindEnum() : CodeEnum<PayerKind>("What kind of payer pays premiums.", value => value switch
{
    PayerKind.Employer => "The employer, or the community that registers the worker.",
    PayerKind.Self => "The worker himself; BPU only.",
    PayerKind.Purse => "A purse (sumber dana).",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
