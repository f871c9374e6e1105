using GraphQL;
using GraphQL.Builders;
using Ucj.Coverage.GraphQL.Schema.Enums;

namespace Ucj.Coverage.GraphQL.Schema.Outputs;

/// <summary>The argument of fields that are texts in a language.</summary>
internal static class Translations
{
    /// <summary>Declares the argument.</summary>
    public static FieldBuilder<TSource, TReturn> LanguageArgument<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<LanguageEnum>(
            "language", "The language of the text; null: Indonesian.", a => a.DefaultValue = Coverage.Language.Id);

    /// <summary>Reads the argument.</summary>
    public static Language Language(this IResolveFieldContext c) =>
        c.GetArgument<Language?>("language") ?? Coverage.Language.Id;
}
