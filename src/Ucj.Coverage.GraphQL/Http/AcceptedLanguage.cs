using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ucj.Coverage.GraphQL.Http;

/// <summary>The language of messages a client prefers: Indonesian or English.</summary>
internal static class AcceptedLanguage
{
    /// <summary>The first of the two in the client's order of preference; English when it names neither.</summary>
    public static Language Of(StringValues acceptLanguage)
    {
        if (StringValues.IsNullOrEmpty(acceptLanguage)) return Language.En;
        if (!StringWithQualityHeaderValue.TryParseList([.. acceptLanguage.OfType<string>()], out var preferences))
            return Language.En;
        var preferred = preferences
            .Where(preference => preference.Quality is not 0)
            .OrderByDescending(preference => preference.Quality ?? 1)
            .Select(preference => preference.Value.Value?.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language is "id" or "en");
        return preferred == "id" ? Language.Id : Language.En;
    }
}
