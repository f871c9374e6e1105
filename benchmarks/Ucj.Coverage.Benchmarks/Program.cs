using BenchmarkDotNet.Running;
using Ucj.Coverage.Benchmarks;
using Ucj.Coverage.Benchmarks.Funding;
using Ucj.Coverage.Benchmarks.Incremental;
using Ucj.Coverage.Benchmarks.National;
using Ucj.Coverage.Benchmarks.Peers;
using Ucj.Coverage.Benchmarks.Scenarios;
using Ucj.Coverage.Benchmarks.Serving;

// What is no BenchmarkDotNet question, each by its first word; anything else goes to BenchmarkDotNet.
System.CommandLine.Command[] commands =
[
    DryCommand.Create(),
    IncrementalCommand.Create(),
    NationalCommand.Create(),
    PeersCommand.Create(),
    PlansCommand.Create(),
    PriceCommand.Create(),
    ServeLoad.Create(),
    ShareLoad.Create(),
    BareServer.Create(),
    ConditionalLoad.Create(),
    MeteredHost.Create(),
    MixedLoad.Create(),
    WhatIfCommand.Create(),
];

if (args is [var name, ..] && Array.Find(commands, command => command.Name == name) is { } found)
    return await found.Parse(args[1..]).InvokeAsync();

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
