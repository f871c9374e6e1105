using System.Text;
using Ucj.Coverage.Measurement;

namespace Ucj.Coverage.Tests.Recalculation;

/// <summary>Every figure of a cube as text, so that two cubes can be compared and a difference read.</summary>
internal static class CubeText
{
    public static string Of(CoverageCube cube)
    {
        var text = new StringBuilder().AppendLine($"{cube.Months} {cube.DuesMonths} {cube.HasFlows}");
        foreach (var series in cube.Series)
        {
            text.AppendLine($"{series.RegionNumber} {series.Cell}");
            Line(text, "eligible", series.Eligible);
            Line(text, "active", series.Active);
            Line(text, "enrolled", series.Enrolled);
            Line(text, "new", series.New);
            Line(text, "lapsed", series.Lapsed);
            Line(text, "dues", series.Dues.Select(Sums));
            foreach (var (payer, ofPayer) in series.ByPayer)
            {
                Line(text, $"active by {payer}", ofPayer.Active);
                Line(text, $"dues by {payer}", ofPayer.Dues.Select(Sums));
            }
        }

        return text.ToString();
    }

    private static string Sums(Dues dues) =>
        $"{dues.Jkk}/{dues.Jkm}/{dues.Jht}/{dues.Jp}/{dues.ByEmployer}/{dues.ByWorker}/{dues.ByFund}";

    private static void Line<T>(StringBuilder text, string name, IEnumerable<T> values) =>
        text.Append("  ").Append(name).Append(": ").AppendJoin(' ', values).AppendLine();
}
