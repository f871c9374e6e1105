using Ucj.Coverage.Cli.Output;

namespace Ucj.Coverage.Cli.Commands;

/// <summary>The parts of what reaches a goal as rows and columns.</summary>
internal static class SeekSheets
{
    private static readonly SheetColumn Purse = new("purse", new("sumber dana", "purse"));
    private static readonly SheetColumn Village = new("village", new("nagari", "village"));
    private static readonly SheetColumn Group = new("group", new("kelompok", "group"));
    private static readonly SheetColumn Workers = new("workers", new("pekerja", "workers"));

    /// <summary>The new money by purse.</summary>
    public static Sheet Parts(SeekReport report) => new(
        [Purse, Workers, new("amount", new("rupiah", "rupiah"))],
        report.Answer.Parts.Select(part => (object?[])[part.SourceId, part.Workers, part.Amount.Amount]));

    /// <summary>The same, and beside each purse what is known of the whole: what a program reads.</summary>
    public static Sheet BoundedParts(SeekReport report)
    {
        var (parts, answer) = (Parts(report), report.Answer);
        return new(
            [.. parts.Columns, new("total"), new("total_lower_bound"), new("proven")],
            parts.Rows.Select(row => (object?[])[.. row, answer.Amount.Amount, answer.Least.Amount, answer.IsProven]));
    }

    /// <summary>The workers by nagari and group.</summary>
    public static Sheet Places(SeekReport report) => new(
        [Village, Group, Workers],
        report.Answer.Workers.Select(one => (object?[])[one.Village.ToString(), one.Group, one.Workers]));

    /// <summary>The staff of public employers.</summary>
    public static Sheet Staff(SeekReport report) => new(
        [new("employer", new("pemberi kerja", "employer")), Purse, Workers],
        report.Answer.Staff.Select(one => (object?[])[one.EmployerId, one.SourceId, one.Workers]));

    /// <summary>The workers by group, then those by nagari, and the staff by purse: what a person reads.</summary>
    public static void WriteMore(SeekReport report, Session session)
    {
        var answer = report.Answer;
        SheetTable.Write(session.Say("Pekerja menurut kelompok", "Workers by group"), new Sheet(
            [Group, Workers],
            answer.Workers.GroupBy(one => one.Group).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (object?[])[group.Key, group.Sum(one => one.Workers)])), session);
        SheetTable.Write(session.Say("Pekerja menurut nagari", "Workers by nagari"), new Sheet(
            [Village, Workers],
            answer.Workers.GroupBy(one => one.Village).Select(village => (object?[])[village.Key.ToString(), village.Sum(one => one.Workers)])), session);
        SheetTable.Write(session.Say("Pegawai pemberi kerja publik", "Staff of public employers"), new Sheet(
            [Purse, Workers],
            answer.Staff.GroupBy(one => one.SourceId).OrderBy(purse => purse.Key, StringComparer.Ordinal)
                .Select(purse => (object?[])[purse.Key, purse.Sum(one => one.Workers)])), session);
    }
}
