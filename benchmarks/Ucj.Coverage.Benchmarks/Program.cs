using BenchmarkDotNet.Running;
using Ucj.Coverage.Benchmarks;
using Ucj.Coverage.Benchmarks.Incremental;
using Ucj.Coverage.Benchmarks.National;
using Ucj.Coverage.Benchmarks.Peers;

// What is no BenchmarkDotNet question, each by its first word; anything else goes to BenchmarkDotNet.
System.CommandLine.Command[] commands =
[
    DryCommand.Create(),
    IncrementalCommand.Create(),
    NationalCommand.Create(),
    PeersCommand.Create(),
];

if (args is [var name, ..] && Array.Find(commands, command => command.Name == name) is { } found)
    return found.Parse(args[1..]).Invoke();

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
