using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>Who pays a line.</summary>
internal sealed class PaidByEnum() : CodeEnum<PaidBy>(
    "Who pays a premium line, or on whom the law lays it.",
    value => value switch
    {
        PaidBy.Employer => "The employer, or the contractor of a project.",
        PaidBy.Worker => "The worker.",
        PaidBy.Fund => "A purse (sumber dana).",
        PaidBy.Government => "The central government; only for lines of JKP, which nobody is billed for.",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    });
