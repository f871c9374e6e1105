using Ucj.Coverage.Recalculation;
using Ucj.Coverage.Regions;

namespace Ucj.Coverage.Cli.Output;

/// <summary>The names behind the codes of a regency's data.</summary>
internal sealed class CodeNames(CoverageModel model, Language language)
{
    private readonly Dictionary<string, string> _purses = model.FundingSources
        .DistinctBy(purse => purse.Id).ToDictionary(purse => purse.Id, purse => purse.Name, StringComparer.Ordinal);

    /// <summary>The name of a code, if it has one.</summary>
    public string? Of(CodeKind kind, string code) => kind switch
    {
        CodeKind.Region => RegionCode.TryParse(code, null, out var region) && model.Regions.TryNumberOf(region, out var number)
            ? model.Regions[number].Name
            : null,
        CodeKind.Group => model.Groups.TryNumberOf(code, out var group) ? model.Groups[group].Name.In(language) : null,
        _ => _purses.GetValueOrDefault(code),
    };
}
