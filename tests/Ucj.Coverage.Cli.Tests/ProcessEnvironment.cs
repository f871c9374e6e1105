namespace Ucj.Coverage.Cli.Tests;

/// <summary>Tests that set a variable of the whole process: nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessEnvironment
{
    public const string Name = "Process environment";
}
