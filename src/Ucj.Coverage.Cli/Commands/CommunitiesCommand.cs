using System.CommandLine;
using Ucj.Coverage.Cli.Output;
using Ucj.Coverage.Duties;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj communities FOLDER</c>: members, registered, missing, and what registering them would cost.</summary>
internal static class CommunitiesCommand
{
    private static readonly SheetColumn[] Columns =
    [
        new("community_id", new("komunitas", "community")),
        new("name", new("nama", "name")),
        new("village", new("nagari", "village")),
        new("group", new("kelompok", "group")),
        new("sector", new("sektor", "sector")),
        new("members", new("anggota", "members")),
        new("registered_members", new("terdaftar", "registered")),
        new("missing", new("kurang", "missing")),
        new("month", new("bulan", "month")),
        new("per_member", new("seorang sebulan", "each a month")),
        new("monthly_cost", new("biaya sebulan", "cost a month")),
    ];

    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var month = CommonOptions.LastMonth(session);
        var format = CommonOptions.Format(session);
        var partial = CommonOptions.Partial(session);
        var command = new Command("communities", session.Say(
            "Anggota komunitas yang belum terdaftar, dan biaya mendaftarkannya.",
            "Members of communities who are not registered, and what registering them would cost."))
        {
            folder, month, format, partial,
        };
        command.SetAction(parsed =>
        {
            var (dataset, exitCode) = RegencyData.Open(session, parsed.GetRequiredValue(folder), parsed.GetValue(partial));
            if (dataset is null) return exitCode;
            var duties = CommunityDuties.Of(dataset.Model, parsed.GetValue(month) ?? dataset.Model.Horizon.Last);
            new Sheet(Columns, duties.Communities.Select(duty => Cells(duties, duty))) { Warnings = duties.Warnings }.Write(session, parsed.GetValue(format));
            if (parsed.GetValue(format) == OutputFormat.Table)
            {
                var total = session.Say(
                    $"{duties.Missing:N0} dari {duties.Members:N0} anggota belum terdaftar: Rp{duties.MonthlyCost} sebulan",
                    $"{duties.Missing:N0} of {duties.Members:N0} members are not registered: Rp{duties.MonthlyCost} a month");
                var each = duties.PerMember is { } one ? session.Say($", Rp{one} seorang", $", Rp{one} each") : "";
                session.Error.WriteLine($"{total}{each}.");
            }

            return exitCode;
        });
        return command;
    }

    private static object?[] Cells(CommunityDuties duties, CommunityDuty duty) =>
    [
        duty.Community.Id,
        duty.Community.Name,
        duty.Community.Village?.ToString(),
        duty.Community.Group,
        Code.Of(duty.Sector),
        (long?)duty.Community.Members,
        (long?)duty.Community.RegisteredMembers,
        duty.Missing,
        ContributionMonth.Format(duties.Month),
        duty.PerMember.Amount,
        duty.MonthlyCost?.Amount,
    ];
}
