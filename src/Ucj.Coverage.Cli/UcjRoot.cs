using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ucj.Coverage.Cli;

/// <summary>The root of the command line, which knows in which session it is parsed.</summary>
internal sealed class UcjRoot(Session session, string description) : Command("ucj", description)
{
    /// <summary>The session of whoever typed the words.</summary>
    public Session Session { get; } = session;

    /// <summary>The session that a part of the command line is parsed in.</summary>
    public static Session SessionOf(SymbolResult part)
    {
        var top = part;
        while (top.Parent is { } above) top = above;
        return ((UcjRoot)((CommandResult)top).Command).Session;
    }
}
