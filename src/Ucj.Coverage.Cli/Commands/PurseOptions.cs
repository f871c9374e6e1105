using System.CommandLine;
using System.CommandLine.Parsing;
using Ucj.Coverage.Funding;
using Ucj.Coverage.Recalculation;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>Options that name purses, and amounts of purses.</summary>
internal static class PurseOptions
{
    /// <summary>An option of amounts by purse, given as <c>ID=AMOUNT</c>, any number of times.</summary>
    public static Option<Dictionary<string, Rupiah>> Amounts(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ID=AMOUNT",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
        CustomParser = Parsed,
    };

    /// <summary>A purse of a model by its id; <see langword="null"/>, and a message, when it has none.</summary>
    public static FundingSource? Find(Session session, CoverageModel model, string option, string id)
    {
        var purse = model.FundingSources.FirstOrDefault(one => one.Id == id);
        if (purse is not null) return purse;
        var known = string.Join(", ", model.FundingSources.Select(one => one.Id).Order(StringComparer.Ordinal));
        session.Error.WriteLine(known.Length == 0
            ? session.Say(
                $"{option}: ditemukan '{id}', tetapi data ini tidak punya sumber dana. Tambahkan di funding-sources.csv.",
                $"{option}: found '{id}', but these data have no purse. Add it to funding-sources.csv.")
            : session.Say(
                $"{option}: ditemukan '{id}', seharusnya salah satu sumber dana: {known}.",
                $"{option}: found '{id}', expected one of the purses: {known}."));
        return null;
    }

    private static Dictionary<string, Rupiah> Parsed(ArgumentResult result)
    {
        var amounts = new Dictionary<string, Rupiah>(StringComparer.Ordinal);
        foreach (var token in result.Tokens)
        {
            var place = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (place > 0 && Rupiah.TryParse(token.Value[(place + 1)..], null, out var amount)
                && amount >= Rupiah.Zero && amount.Amount <= CommonOptions.MostMoney && amounts.TryAdd(token.Value[..place], amount))
            {
                continue;
            }

            CommonOptions.Refuse(result, token.Value, new Phrase(
                $"ID=AMOUNT, rupiah dengan angka saja, 0 sampai {CommonOptions.MostMoney}, tiap sumber dana sekali",
                $"ID=AMOUNT, rupiah in plain digits, 0 to {CommonOptions.MostMoney}, each purse once"));
        }

        return amounts;
    }
}
