using System.CommandLine;

namespace Ucj.Coverage.Cli.Commands;

/// <summary><c>ucj sample FOLDER</c>: a synthetic regency of any size, on the real nagari of Solok Selatan.</summary>
internal static class SampleCommand
{
    public static Command Create(Session session)
    {
        var folder = CommonOptions.Folder(session);
        var command = new Command("sample", "") { folder };
        command.SetAction(_ => 0);
        return command;
    }
}
