namespace Ucj.Coverage.GraphQL.Schema.Enums;

/// <summary>The language of a name.</summary>
internal sealed class LanguageEnum() : CodeEnum<Language>("Language of a text.", value => value switch
{
    Language.Id => "Indonesian (bahasa Indonesia).",
    Language.En => "English.",
    _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
});
