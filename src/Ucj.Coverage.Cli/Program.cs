using Ucj.Coverage.Cli;

using var interruption = Interruption.OfSignals();
return UcjCommand.Run(args, Console.Out, Console.Error, interruption: interruption);
