using Ucj.Coverage.Premiums;

namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>How sure a value of law is.</summary>
internal sealed class ConfidenceEnum() : CodeEnum<Confidence>("How sure a value of law is.", value => value switch
{
    Confidence.Found => "Seen at the source given.",
    Confidence.Known => "Well established, but not seen at a source.",
    Confidence.Derived => "Computed from values that were found.",
    Confidence.Uncertain => "Weak, disputed or partly inferred.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
